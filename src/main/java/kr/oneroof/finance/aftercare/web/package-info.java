/** Aftercare in the browser: the desk of those who look after loans, and the company's own words. */
@NullMarked
package kr.oneroof.finance.aftercare.web;

import org.jspecify.annotations.NullMarked;
