package kr.oneroof.consultation.council;

/** Held regularly, for an occasion, or where the trouble is (합동 현장조사). */
public enum CouncilMeetingKind {
    REGULAR,
    AD_HOC,
    SITE;

    public String messageKey() {
        return "council.kind." + name();
    }
}
