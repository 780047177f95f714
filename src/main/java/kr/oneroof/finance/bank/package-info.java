/** The banks of the agreement (협약은행), their clerks, and the loans that they keep. */
@NullMarked
package kr.oneroof.finance.bank;

import org.jspecify.annotations.NullMarked;
