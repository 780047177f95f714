/** Figures and forecast in the browser, each figure down to the loan. */
@NullMarked
package kr.oneroof.finance.figures.web;

import org.jspecify.annotations.NullMarked;
