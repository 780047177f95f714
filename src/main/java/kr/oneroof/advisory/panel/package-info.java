/** The experts of the panel: licence, fields, term of appointment, leave, ties, and what was decided about them. */
@NullMarked
package kr.oneroof.advisory.panel;

import org.jspecify.annotations.NullMarked;
