package kr.oneroof.advisory.offer;

/** Why an expert says no; {@code words} may be empty but for OTHER. */
public record OfferRefusal(Reason reason, String words) {
    /** The list to choose from. */
    public enum Reason {
        BUSY,
        NOT_MY_FIELD,
        CONFLICT,
        TOO_FAR,
        FEE,
        OTHER;

        public String messageKey() {
            return "advisory.refusal." + name();
        }
    }
}
