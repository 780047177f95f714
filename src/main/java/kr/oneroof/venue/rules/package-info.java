/** By which rules a facility is given out: hours, prices, deadlines, discounts (대관 규정); versions by date. */
@NullMarked
package kr.oneroof.venue.rules;

import org.jspecify.annotations.NullMarked;
