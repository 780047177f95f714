package kr.oneroof.consultation;

/**
 * Passing a matter to the agency outside whose it is (이송, 민원 처리에 관한 법률 시행령 제13조 제3항).
 *
 * @param reason told to the applicant
 * @param lateReason why it goes later than 8 working hours after receipt; empty when it is in time
 */
public record Transfer(String agency, String reason, Handing handing, String lateReason) {
    /**
     * Personal data that go to a third party (제3자 제공, 개인정보 보호법 제17조): what for, which, for how long, and why it is
     * lawful. One of the last two is empty.
     *
     * @param consent how and when the applicant consented
     * @param law which law allows it without consent
     */
    public record Handing(String purpose, String items, String retention, String consent, String law) {
        boolean isLawful() {
            return !consent.isBlank() || !law.isBlank();
        }
    }

    /** The law forbids this transfer; the message is a code for the field that is at fault. */
    public static class Refused extends kr.oneroof.kernel.form.Refused {
        Refused(String code) {
            super(code + (code.equals("consentMissing") ? ".transfer.consent" : ".transfer.lateReason"), code);
        }

        public String code() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws Refused without consent or law, or when it is late without a word why */
    void requireLawful(boolean late) {
        if (!handing.isLawful()) {
            throw new Refused("consentMissing");
        }
        if (late && lateReason.isBlank()) {
            throw new Refused("lateReasonMissing");
        }
    }
}
