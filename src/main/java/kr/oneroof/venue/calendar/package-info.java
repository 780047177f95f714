/** What is free (빈 시간), by day, week and month, and the board at the door. Nothing private stands there. */
@NullMarked
package kr.oneroof.venue.calendar;

import org.jspecify.annotations.NullMarked;
