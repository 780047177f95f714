/** The staff's side of consultations: what the desk, its lists and the figures read. */
@NullMarked
package kr.oneroof.consultation.desk;

import org.jspecify.annotations.NullMarked;
