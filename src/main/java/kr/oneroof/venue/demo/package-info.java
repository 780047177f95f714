/** The demo town's building. */
@NullMarked
package kr.oneroof.venue.demo;

import org.jspecify.annotations.NullMarked;
