/** The ledger of a programme's volume (융자규모 원장): reserved, promised, drawn, given back. */
@NullMarked
package kr.oneroof.finance.volume;

import org.jspecify.annotations.NullMarked;
