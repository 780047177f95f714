package kr.oneroof.agency;

import kr.oneroof.kernel.form.Refused;

/** A referral that can't be. Its message is the code of a message. */
public class AgencyReferralRefused extends Refused {
    AgencyReferralRefused(String code) {
        super(code + (code.equals("working") ? ".finishing.answer" : ".referral.agency"), code);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
