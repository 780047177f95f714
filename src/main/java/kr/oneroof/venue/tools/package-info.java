/** The public calculator of what a room costs, for people and for programs. */
@NullMarked
package kr.oneroof.venue.tools;

import org.jspecify.annotations.NullMarked;
