package kr.oneroof.venue.booking;

import kr.oneroof.kernel.form.Refused;

/** What the rules of a facility forbid; the message says what to do. */
public class VenueBookingRefused extends Refused {
    /** @param why tail of {@code venue.refused.…} */
    public VenueBookingRefused(String why) {
        super("venue.refused." + why, why);
    }
}
