package kr.oneroof.advisory;

import java.util.EnumSet;
import java.util.Set;

import kr.oneroof.requestfile.RequestState;

/** Where a request for advice (자문 신청) stands, and where it may go. */
public enum AdvisoryRequestState {
    /** Filed, or come in over the road; nobody has sorted it yet. */
    REQUESTED,
    /** Sorted: it is known what is needed; an expert is to be found. */
    SCREENED,
    /** An expert is asked; with two experts the first may be at work already. */
    OFFERED,
    /** All experts that are needed have accepted. */
    ENGAGED,
    /** The company confirmed what it got. */
    CLOSED,
    WITHDRAWN,
    REFUSED,
    /** Handed on to another service; it may come back. */
    HANDED_ON;

    public Set<AdvisoryRequestState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(SCREENED, WITHDRAWN, REFUSED, HANDED_ON);
            case SCREENED -> EnumSet.of(SCREENED, OFFERED, ENGAGED, WITHDRAWN, REFUSED, HANDED_ON);
            case OFFERED -> EnumSet.of(SCREENED, OFFERED, ENGAGED, WITHDRAWN, HANDED_ON);
            case ENGAGED -> EnumSet.of(SCREENED, CLOSED, WITHDRAWN);
            case HANDED_ON -> EnumSet.of(REQUESTED);
            case CLOSED, WITHDRAWN, REFUSED -> EnumSet.noneOf(AdvisoryRequestState.class);
        };
    }

    public boolean leadsTo(AdvisoryRequestState target) {
        return next().contains(target);
    }

    public boolean isOpen() {
        return this != HANDED_ON && !next().isEmpty();
    }

    /** What the applicant sees. */
    RequestState shown() {
        return switch (this) {
            case REQUESTED -> RequestState.ACCEPTED;
            case SCREENED, OFFERED -> RequestState.IN_REVIEW;
            case ENGAGED, HANDED_ON -> RequestState.IN_PROGRESS;
            case CLOSED -> RequestState.COMPLETED;
            case WITHDRAWN -> RequestState.WITHDRAWN;
            case REFUSED -> RequestState.REFUSED;
        };
    }

    public String messageKey() {
        return "advisory.state." + name();
    }
}
