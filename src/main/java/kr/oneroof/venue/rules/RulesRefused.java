package kr.oneroof.venue.rules;

import kr.oneroof.kernel.form.Refused;

/** Rules that cannot hold; the message says why. */
public class RulesRefused extends Refused {
    /** @param why tail of {@code venue.rules.refused.…} */
    RulesRefused(String why) {
        super("venue.rules.refused." + why, why);
    }
}
