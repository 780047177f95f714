/** The day of the use (사용 당일): who comes, who left how late, what was found, and what it comes to. */
@NullMarked
package kr.oneroof.venue.day;

import org.jspecify.annotations.NullMarked;
