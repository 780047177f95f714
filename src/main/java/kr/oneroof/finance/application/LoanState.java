package kr.oneroof.finance.application;

import java.util.EnumSet;
import java.util.Set;

import kr.oneroof.requestfile.RequestState;

/** Where an application for a loan (융자 신청) stands, and where it may go. */
public enum LoanState {
    /** Its amount is reserved. */
    SUBMITTED,
    /** The volume was used up; it waits in the order in which it came. */
    WAITLISTED,
    UNDER_REVIEW,
    /** The company owes papers; the clock stands still. */
    SUPPLEMENT_REQUESTED,
    /** The reviewer has spoken; somebody else decides. */
    PROPOSED,
    /** Approved; bank and company know (추천). */
    NOTIFIED,
    /** The bank lent a part. */
    PARTIALLY_EXECUTED,
    EXECUTED,
    /** Nobody drew it in time (실효). */
    LAPSED,
    REJECTED,
    /** The company says that the refusal was wrong (이의신청). */
    OBJECTED,
    WITHDRAWN;

    Set<LoanState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
            case WAITLISTED -> EnumSet.of(SUBMITTED, REJECTED, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(SUPPLEMENT_REQUESTED, PROPOSED, WITHDRAWN);
            case SUPPLEMENT_REQUESTED -> EnumSet.of(UNDER_REVIEW, REJECTED, WITHDRAWN);
            case PROPOSED -> EnumSet.of(UNDER_REVIEW, NOTIFIED, REJECTED, WITHDRAWN);
            case NOTIFIED -> EnumSet.of(PARTIALLY_EXECUTED, EXECUTED, LAPSED);
            case PARTIALLY_EXECUTED -> EnumSet.of(PARTIALLY_EXECUTED, EXECUTED, NOTIFIED);
            case EXECUTED -> EnumSet.of(NOTIFIED);
            case REJECTED -> EnumSet.of(OBJECTED);
            case OBJECTED -> EnumSet.of(UNDER_REVIEW, WAITLISTED, REJECTED);
            case LAPSED, WITHDRAWN -> EnumSet.noneOf(LoanState.class);
        };
    }

    public boolean leadsTo(LoanState target) {
        return next().contains(target);
    }

    /** Whether it still holds a part of the volume, or waits for one. */
    public boolean isOpen() {
        return this != REJECTED && this != EXECUTED && !next().isEmpty();
    }

    /** Whether papers may still be added. */
    public boolean isBeforeDecision() {
        return next().contains(WITHDRAWN);
    }

    /** What the applicant sees. */
    RequestState shown() {
        return switch (this) {
            case SUBMITTED, WAITLISTED -> RequestState.ACCEPTED;
            case UNDER_REVIEW, PROPOSED, OBJECTED -> RequestState.IN_REVIEW;
            case SUPPLEMENT_REQUESTED -> RequestState.SUPPLEMENT_REQUESTED;
            case NOTIFIED, PARTIALLY_EXECUTED -> RequestState.IN_PROGRESS;
            case EXECUTED, LAPSED -> RequestState.COMPLETED;
            case REJECTED -> RequestState.REFUSED;
            case WITHDRAWN -> RequestState.WITHDRAWN;
        };
    }

    public String messageKey() {
        return "finance.application.state." + name();
    }
}
