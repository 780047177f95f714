/** Rooms in the browser: what everybody sees, the company's own bookings, and the manager's desk. */
@NullMarked
package kr.oneroof.venue.web;

import org.jspecify.annotations.NullMarked;
