/** Pages of the wallboard and the records behind figures. */
@NullMarked
package kr.oneroof.callcenter.wallboard.web;

import org.jspecify.annotations.NullMarked;
