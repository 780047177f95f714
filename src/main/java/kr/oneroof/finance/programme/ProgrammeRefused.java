package kr.oneroof.finance.programme;

import kr.oneroof.kernel.form.Refused;

/** What a rule of programmes forbids; the message key {@code finance.programme.refused.…} says what to do. */
public class ProgrammeRefused extends Refused {
    ProgrammeRefused(String why) {
        super("finance.programme.refused." + why, why);
    }
}
