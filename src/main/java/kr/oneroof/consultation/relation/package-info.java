/** Cases that belong together: linked, merged, split, and the common difficulty of many companies (공동 애로). */
@NullMarked
package kr.oneroof.consultation.relation;

import org.jspecify.annotations.NullMarked;
