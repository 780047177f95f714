/** Pages of callback requests, for visitors, companies and agents. */
@NullMarked
package kr.oneroof.callcenter.callback.web;

import org.jspecify.annotations.NullMarked;
