package kr.oneroof.consultation.outreach;

import kr.oneroof.kernel.form.Refused;

/** What the rules of tours forbid; the message key {@code outreach.refused.…} says what to do. */
public class TourRefused extends Refused {
    TourRefused(String why) {
        super("outreach.refused." + why, why);
    }
}
