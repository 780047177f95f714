/** Who else is in a case now. */
@NullMarked
package kr.oneroof.consultation.presence;

import org.jspecify.annotations.NullMarked;
