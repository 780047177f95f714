package kr.oneroof.consultation.clinic;

import kr.oneroof.kernel.form.Refused;

/**
 * What the terms, the budget or the rule of two persons forbid; the message key {@code clinic.refused.…} says what to
 * do.
 */
public class ClinicRefused extends Refused {
    ClinicRefused(String why) {
        super("clinic.refused." + why, why);
    }
}
