/** Applications in the browser: the company's own, and the desk of those who review and decide. */
@NullMarked
package kr.oneroof.finance.application.web;

import org.jspecify.annotations.NullMarked;
