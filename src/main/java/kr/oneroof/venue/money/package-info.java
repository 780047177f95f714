/** What comes in and goes out for bookings (수납·환불), by hand and by the bank's file. */
@NullMarked
package kr.oneroof.venue.money;

import org.jspecify.annotations.NullMarked;
