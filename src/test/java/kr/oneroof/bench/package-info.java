/**
 * How fast the pages are beside a floor that does next to nothing. Not part of the tests: {@code ./mvnw -Pbench verify}
 * runs the classes named {@code *Bench}, with wrk as the load.
 */
@NullMarked
package kr.oneroof.bench;

import org.jspecify.annotations.NullMarked;
