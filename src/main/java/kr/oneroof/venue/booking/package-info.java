/** Bookings from the first look to the permit (대관 신청·허가). */
@NullMarked
package kr.oneroof.venue.booking;

import org.jspecify.annotations.NullMarked;
