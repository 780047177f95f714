@NullMarked
package kr.oneroof.consultation.casebook;

import org.jspecify.annotations.NullMarked;
