package kr.oneroof.venue.money;

import kr.oneroof.kernel.form.Refused;

/** Money that cannot be recorded; the message says why. */
public class VenuePaymentRefused extends Refused {
    /** @param why tail of {@code venue.money.refused.…} */
    VenuePaymentRefused(String why) {
        super("venue.money.refused." + why, why);
    }
}
