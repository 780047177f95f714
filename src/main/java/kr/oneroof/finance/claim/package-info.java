/** What banks claim for a quarter, what the centre reckons itself, and what is paid (이차보전금 정산·지급). */
@NullMarked
package kr.oneroof.finance.claim;

import org.jspecify.annotations.NullMarked;
