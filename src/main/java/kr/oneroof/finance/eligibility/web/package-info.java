/** The self-check of who may apply (자가진단). */
@NullMarked
package kr.oneroof.finance.eligibility.web;

import org.jspecify.annotations.NullMarked;
