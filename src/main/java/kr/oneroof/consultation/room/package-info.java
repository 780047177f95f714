/** The permanent consulting room (상시상담실): experts' hours, and the companies that book them. */
@NullMarked
package kr.oneroof.consultation.room;

import org.jspecify.annotations.NullMarked;
