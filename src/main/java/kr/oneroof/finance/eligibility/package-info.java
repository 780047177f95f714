/** Who may apply (자격 요건): rules as named values, asked before a word is typed, kept as they spoke when it was filed. */
@NullMarked
package kr.oneroof.finance.eligibility;

import org.jspecify.annotations.NullMarked;
