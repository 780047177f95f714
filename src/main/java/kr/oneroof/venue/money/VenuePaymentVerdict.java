package kr.oneroof.venue.money;

/** What was found about a line of the bank's list. */
public enum VenuePaymentVerdict {
    MATCH,
    TOO_SMALL,
    TOO_MUCH,
    UNKNOWN,
    TWICE,
    NOT_OWED,
    /** Before the booking was asked for. */
    TOO_EARLY,
    FUTURE,
    /** Came in, and went back in the same list. */
    RETURNED,
    /** Went out, and so pays for nothing. */
    OUTGOING;

    public String messageKey() {
        return "venue.match." + name();
    }
}
