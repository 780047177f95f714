/** Filters of the consultants' list kept under a name (저장한 보기), one's own or shared with the own unit. */
@NullMarked
package kr.oneroof.consultation.views;

import org.jspecify.annotations.NullMarked;
