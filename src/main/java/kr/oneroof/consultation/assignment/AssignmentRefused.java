package kr.oneroof.consultation.assignment;

import kr.oneroof.kernel.form.Refused;

/** Somebody was chosen against the rule, and nobody said why. */
public class AssignmentRefused extends Refused {
    AssignmentRefused() {
        super("owed.assignment.reason", "reason owed");
    }
}
