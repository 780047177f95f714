/** The banks' side in the browser: what a clerk tells, and the books as the centre and the company read them. */
@NullMarked
package kr.oneroof.finance.bank.web;

import org.jspecify.annotations.NullMarked;
