package kr.oneroof.consultation.outreach;

import java.util.EnumSet;
import java.util.Set;

/** What came of a stop. */
public enum TourStopState {
    /** The team has not been there. */
    PLANNED,
    /** The team is there. */
    ARRIVED,
    /** Somebody of the firm was met and heard. */
    DONE,
    /** Nobody was met; the team may come back later that day. */
    NOT_MET;

    public Set<TourStopState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ARRIVED, NOT_MET);
            case ARRIVED -> EnumSet.of(DONE, NOT_MET);
            case NOT_MET -> EnumSet.of(ARRIVED);
            case DONE -> EnumSet.noneOf(TourStopState.class);
        };
    }

    public boolean leadsTo(TourStopState target) {
        return next().contains(target);
    }

    /** Whether a report may count it. */
    public boolean isSettled() {
        return this == DONE || this == NOT_MET;
    }

    /** Whether somebody of the firm is or was with the team. */
    public boolean isMet() {
        return this == ARRIVED || this == DONE;
    }

    public String messageKey() {
        return "outreach.stop." + name();
    }
}
