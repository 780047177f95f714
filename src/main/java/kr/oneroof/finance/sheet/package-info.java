/** Tables that banks send as files (엑셀·CSV 자료). */
@NullMarked
package kr.oneroof.finance.sheet;

import org.jspecify.annotations.NullMarked;
