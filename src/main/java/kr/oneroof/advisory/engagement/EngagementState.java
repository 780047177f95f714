package kr.oneroof.advisory.engagement;

import java.util.EnumSet;
import java.util.Set;

/** The state of one expert's advice (자문), and where it may go. */
public enum EngagementState {
    ACCEPTED,
    SCHEDULED,
    SESSION_DONE,
    REPORTED,
    /** The company does not agree with the report. */
    OBJECTED,
    CONFIRMED,
    /** The fee slip is prepared; another person has to approve it. */
    CLAIMED,
    FEE_APPROVED,
    PAID,
    /** Taken back before any session. */
    CANCELLED,
    /** The expert is gone. */
    ENDED;

    Set<EngagementState> next() {
        return switch (this) {
            case ACCEPTED -> EnumSet.of(SCHEDULED, CANCELLED, ENDED);
            case SCHEDULED -> EnumSet.of(SCHEDULED, ACCEPTED, SESSION_DONE, CANCELLED, ENDED);
            case SESSION_DONE -> EnumSet.of(SCHEDULED, SESSION_DONE, REPORTED, ENDED);
            case REPORTED -> EnumSet.of(CONFIRMED, OBJECTED);
            case OBJECTED -> EnumSet.of(REPORTED, ENDED);
            case CONFIRMED -> EnumSet.of(CLAIMED);
            case CLAIMED -> EnumSet.of(FEE_APPROVED, CONFIRMED);
            case FEE_APPROVED -> EnumSet.of(PAID);
            case PAID, CANCELLED, ENDED -> EnumSet.noneOf(EngagementState.class);
        };
    }

    public boolean leadsTo(EngagementState target) {
        return next().contains(target);
    }

    /** Whether the company has confirmed the advice. */
    boolean isConfirmed() {
        return this == CONFIRMED || this == CLAIMED || this == FEE_APPROVED || this == PAID;
    }

    boolean isOver() {
        return this == CANCELLED || this == ENDED;
    }

    public String messageKey() {
        return "advisory.engagement.state." + name();
    }
}
