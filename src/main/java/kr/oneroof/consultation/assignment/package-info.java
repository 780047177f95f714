/** Who gets a case, and why: working profiles, the rule that proposes, and what it said kept for good. */
@NullMarked
package kr.oneroof.consultation.assignment;

import org.jspecify.annotations.NullMarked;
