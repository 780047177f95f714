package kr.oneroof.identity;

/** What one may consent to, each on its own (개인정보 보호법 제15조, 제17조, 제22조). */
public enum ConsentPurpose {
    TERMS(true),
    PRIVACY(true),
    THIRD_PARTY(false),
    MARKETING(false);

    /** The version of the texts shown today; a new text gets a new one. */
    public static final String VERSION = "2026-11-01";

    private final boolean required;

    ConsentPurpose(boolean required) {
        this.required = required;
    }

    /** Whether an account needs it. */
    public boolean isRequired() {
        return required;
    }

    public String messageKey() {
        return "identity.consent." + name();
    }
}
