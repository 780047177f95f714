package kr.oneroof.advisory.panel;

import kr.oneroof.kernel.form.Refused;

/** What the rules of appointment forbid; the message key {@code advisory.panel.refused.…} says what to do. */
public class ExpertRefused extends Refused {
    ExpertRefused(String why) {
        super("advisory.panel.refused." + why, why);
    }
}
