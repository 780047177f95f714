/** Claims in the browser: the bank's own, and the desk of those who settle and approve. */
@NullMarked
package kr.oneroof.finance.claim.web;

import org.jspecify.annotations.NullMarked;
