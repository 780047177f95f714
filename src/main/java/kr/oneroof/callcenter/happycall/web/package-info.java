/** Pages of the call after the call. */
@NullMarked
package kr.oneroof.callcenter.happycall.web;

import org.jspecify.annotations.NullMarked;
