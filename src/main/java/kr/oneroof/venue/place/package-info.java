/** The rooms themselves, and who has which of them when (시설·점유). */
@NullMarked
package kr.oneroof.venue.place;

import org.jspecify.annotations.NullMarked;
