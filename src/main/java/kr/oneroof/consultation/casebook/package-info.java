/** The casebook (100문 100답): what was learned from a closed case, for everybody, without whose case it was. */
@NullMarked
package kr.oneroof.consultation.casebook;

import org.jspecify.annotations.NullMarked;
