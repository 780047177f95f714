package kr.oneroof.finance.aftercare;

import kr.oneroof.kernel.form.Refused;

/** What the rules of aftercare forbid; the message says what to do. */
public class AftercareRefused extends Refused {
    /** @param why tail of {@code finance.aftercare.refused.…} */
    AftercareRefused(String why) {
        super("finance.aftercare.refused." + why, why);
    }
}
