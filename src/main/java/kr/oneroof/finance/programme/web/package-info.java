/** Programmes in the browser: the public notice, and its making. */
@NullMarked
package kr.oneroof.finance.programme.web;

import org.jspecify.annotations.NullMarked;
