package kr.oneroof.finance.claim;

import kr.oneroof.kernel.form.Refused;

/** What the rules of claims forbid; the message says what to do. */
public class ClaimRefused extends Refused {
    /** @param why tail of {@code finance.claim.refused.…} */
    ClaimRefused(String why) {
        super("finance.claim.refused." + why, why);
    }
}
