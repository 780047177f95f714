package kr.oneroof.venue.money;

import kr.oneroof.venue.booking.Booking;

/** How somebody pays. A payment gateway would stand behind this, and tell {@link VenueMoney} what came in. */
public interface PaymentDoor {
    /** What the applicant is told to do, in the reader's language. */
    String instruct(Booking booking);
}
