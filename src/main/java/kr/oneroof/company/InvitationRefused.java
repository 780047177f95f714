package kr.oneroof.company;

import kr.oneroof.kernel.form.Refused;

/** An invitation that is not sent, and changes nothing. */
public class InvitationRefused extends Refused {
    InvitationRefused(String why) {
        super("company." + why, why);
    }
}
