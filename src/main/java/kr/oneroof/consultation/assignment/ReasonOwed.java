package kr.oneroof.consultation.assignment;

import kr.oneroof.kernel.form.Refused;

/** Somebody was chosen against the rule, and nobody said why. */
public class ReasonOwed extends Refused {
    ReasonOwed() {
        super("owed.assignment.reason", "reason owed");
    }
}
