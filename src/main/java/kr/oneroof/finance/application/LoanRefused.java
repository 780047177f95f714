package kr.oneroof.finance.application;

import kr.oneroof.kernel.form.Refused;

/** What a rule of applications forbids; the message key {@code finance.application.refused.…} says what to do. */
public class LoanRefused extends Refused {
    LoanRefused(String why) {
        super("finance.application.refused." + why, why);
    }
}
