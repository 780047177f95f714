/** Who holds a case: hand-over between units, help asked of others, and directors' looks into confidential cases. */
@NullMarked
package kr.oneroof.consultation.custody;

import org.jspecify.annotations.NullMarked;
