/** Journeys through the whole house in a browser. */
@NullMarked
package kr.oneroof.house;

import org.jspecify.annotations.NullMarked;
