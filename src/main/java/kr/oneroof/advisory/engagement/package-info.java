/** Advice itself: sessions, report, the company's confirmation, the fee, and what both sides thought of it. */
@NullMarked
package kr.oneroof.advisory.engagement;

import org.jspecify.annotations.NullMarked;
