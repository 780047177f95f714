/** How much the rooms are used, and what comes in (가동률·수입), down to the booking. */
@NullMarked
package kr.oneroof.venue.figures;

import org.jspecify.annotations.NullMarked;
