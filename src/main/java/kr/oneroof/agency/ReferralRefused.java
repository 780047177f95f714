package kr.oneroof.agency;

/** A referral that can't be. Its message is the code of a message. */
public class ReferralRefused extends RuntimeException {
    ReferralRefused(String code) {
        super(code);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
