/** Offers to experts, one at a time: two working days, refusal with a reason, the next at once. */
@NullMarked
package kr.oneroof.advisory.offer;

import org.jspecify.annotations.NullMarked;
