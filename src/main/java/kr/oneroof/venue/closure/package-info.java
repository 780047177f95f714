/** When rooms are closed (사용 제한), and which bookings stand in the way. */
@NullMarked
package kr.oneroof.venue.closure;

import org.jspecify.annotations.NullMarked;
