package kr.oneroof.agency;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands, and where it may go from there (기관 연계 상태). */
public enum AgencyReferralState {
    /** Written; the company has to consent that its data go there. */
    DRAFT,
    /** The agency has the link. */
    SENT,
    /** It opened the link. */
    SEEN,
    /** It works on the matter. */
    ACCEPTED,
    /** It does not take it (회송). */
    DECLINED,
    /** It reported what came of it. */
    RESULT,
    /** The centre took note of the result. */
    CLOSED,
    /** Nobody there answered in time. */
    LAPSED,
    /** The company did not consent, or the centre took it back. */
    CANCELLED;

    Set<AgencyReferralState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SENT, CANCELLED);
            case SENT -> EnumSet.of(SEEN, ACCEPTED, DECLINED, LAPSED, CANCELLED);
            case SEEN -> EnumSet.of(ACCEPTED, DECLINED, LAPSED, CANCELLED);
            case ACCEPTED -> EnumSet.of(RESULT, CANCELLED);
            case RESULT -> EnumSet.of(CLOSED);
            case DECLINED, CLOSED, LAPSED, CANCELLED -> EnumSet.noneOf(AgencyReferralState.class);
        };
    }

    /** Whether somebody at the agency still has to act. */
    public boolean waitsForAgency() {
        return this == SENT || this == SEEN || this == ACCEPTED;
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    public String messageKey() {
        return "agency.state." + name();
    }
}
