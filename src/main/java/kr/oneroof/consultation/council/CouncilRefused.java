package kr.oneroof.consultation.council;

import kr.oneroof.kernel.form.Refused;

/** What the council's rules forbid; the message key {@code council.refused.…} says what to do. */
public class CouncilRefused extends Refused {
    CouncilRefused(String why) {
        super("council.refused." + why, why);
    }
}
