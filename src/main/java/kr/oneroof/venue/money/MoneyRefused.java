package kr.oneroof.venue.money;

import kr.oneroof.kernel.form.Refused;

/** Money that cannot be recorded; the message says why. */
public class MoneyRefused extends Refused {
    /** @param why tail of {@code venue.money.refused.…} */
    MoneyRefused(String why) {
        super("venue.money.refused." + why, why);
    }
}
