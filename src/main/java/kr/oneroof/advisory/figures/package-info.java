/** What the city sees of the panel. */
@NullMarked
package kr.oneroof.advisory.figures;

import org.jspecify.annotations.NullMarked;
