package kr.oneroof.venue.rules;

import kr.oneroof.kernel.form.Refused;

/** Rules that cannot hold; the message says why. */
public class RuleSetRefused extends Refused {
    /** @param why tail of {@code venue.rules.refused.…} */
    RuleSetRefused(String why) {
        super("venue.rules.refused." + why, why);
    }
}
