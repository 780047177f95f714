/** Lists taken out of the house as a file (내려받기): with a reason, in the background, kept for a week. */
@NullMarked
package kr.oneroof.consultation.export;

import org.jspecify.annotations.NullMarked;
