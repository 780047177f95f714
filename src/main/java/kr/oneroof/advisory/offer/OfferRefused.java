package kr.oneroof.advisory.offer;

import kr.oneroof.kernel.form.Refused;

/** What the rules forbid; the message key {@code advisory.offer.refused.…} says what to do. */
public class OfferRefused extends Refused {
    OfferRefused(String why) {
        super("advisory.offer.refused." + why, why);
    }
}
