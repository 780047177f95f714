/** Loan programmes (융자사업): what the yearly notice fixes. */
@NullMarked
package kr.oneroof.finance.programme;

import org.jspecify.annotations.NullMarked;
