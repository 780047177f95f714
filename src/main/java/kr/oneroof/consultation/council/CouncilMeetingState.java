package kr.oneroof.consultation.council;

import java.util.Set;

/** Where a meeting stands, and where it may go from there. */
public enum CouncilMeetingState {
    /** Invitations are out, the agenda grows. */
    PLANNED,
    /** The council sat down: attendance is taken, items are decided. */
    HELD,
    /** The secretary has written the minutes; the chair has to fix them. */
    DRAFTED,
    /** The minutes stand for good (회의록 확정). */
    FIXED,
    /** Called off; its items wait for the next one. */
    CALLED_OFF;

    /** Where one may go from here. */
    public Set<CouncilMeetingState> next() {
        return switch (this) {
            case PLANNED -> Set.of(HELD, CALLED_OFF);
            case HELD -> Set.of(DRAFTED);
            case DRAFTED -> Set.of(DRAFTED, HELD, FIXED);
            case FIXED, CALLED_OFF -> Set.of();
        };
    }

    /** Whether items may come onto the agenda or go off it. */
    public boolean takesItems() {
        return this == PLANNED || this == HELD;
    }

    public String messageKey() {
        return "council.state." + name();
    }
}
