/** Who might advise in a matter (추천): hard filters first, then a score in whole numbers. Knows neither Spring nor tables. */
@NullMarked
package kr.oneroof.advisory.matching;

import org.jspecify.annotations.NullMarked;
