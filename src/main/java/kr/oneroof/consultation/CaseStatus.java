package kr.oneroof.consultation;

import java.util.Set;

import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.RequestState;

/** Where a consultation stands inside the centre, and where it may go from there. */
public enum CaseStatus {
    /** Filed, nobody has looked yet. */
    SUBMITTED(RequestState.SUBMITTED),
    /** Sorted, waiting for somebody responsible. */
    TRIAGED(RequestState.ACCEPTED),
    /** Somebody works on it. */
    IN_PROGRESS(RequestState.IN_PROGRESS),
    /** The applicant has to add something. */
    SUPPLEMENT_REQUESTED(RequestState.SUPPLEMENT_REQUESTED),
    /** An agency outside works on it; its result is awaited. */
    TRANSFERRED(RequestState.IN_PROGRESS),
    /** The answer is out; the applicant may come back within 14 days. */
    ANSWERED(RequestState.COMPLETED),
    /** Answered, but a long matter: kept in view, with a word to the applicant every 30 days (장기검토). */
    MONITORING(RequestState.COMPLETED),
    /** Closed with an outcome; may be reopened within 14 days of the answer. */
    CLOSED(RequestState.COMPLETED),
    /** Sent back: what was asked for never came. */
    RETURNED(RequestState.RETURNED),
    /** The applicant withdrew it. */
    WITHDRAWN(RequestState.WITHDRAWN),
    /** Another case of the same company carries it on (병합). */
    MERGED(RequestState.MERGED),
    /** Another service works on it now (업무 이관); it may come back. */
    PASSED_ON(RequestState.IN_PROGRESS);

    private final RequestState shown;

    CaseStatus(RequestState shown) {
        this.shown = shown;
    }

    /** What the applicant sees. */
    public RequestState shown() {
        return shown;
    }

    public boolean isOpen() {
        return this != PASSED_ON && shown.isOpen();
    }

    public String messageKey() {
        return "consultation.status." + name();
    }

    /** Where one may go from here. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(TRIAGED, WITHDRAWN, MERGED, PASSED_ON);
            case TRIAGED -> Set.of(TRIAGED, IN_PROGRESS, TRANSFERRED, WITHDRAWN, MERGED, PASSED_ON);
            case IN_PROGRESS ->
                Set.of(IN_PROGRESS, SUPPLEMENT_REQUESTED, TRANSFERRED, ANSWERED, WITHDRAWN, MERGED, PASSED_ON);
            case SUPPLEMENT_REQUESTED -> Set.of(SUPPLEMENT_REQUESTED, IN_PROGRESS, RETURNED, WITHDRAWN, MERGED);
            case TRANSFERRED -> Set.of(IN_PROGRESS, ANSWERED, WITHDRAWN);
            case ANSWERED -> Set.of(CLOSED, IN_PROGRESS, MONITORING);
            case MONITORING -> Set.of(CLOSED, IN_PROGRESS);
            case CLOSED -> Set.of(IN_PROGRESS);
            case PASSED_ON -> Set.of(SUBMITTED, IN_PROGRESS);
            case RETURNED, WITHDRAWN, MERGED -> Set.of();
        };
    }

    /** Whether one may go there from here. */
    public boolean leadsTo(CaseStatus target) {
        return next().contains(target);
    }

    /** @throws TransitionRefused when a case there is over */
    void requireOpen(String verb) {
        if (!isOpen()) {
            throw new TransitionRefused(this, verb);
        }
    }

    /** @throws TransitionRefused anywhere else */
    void require(CaseStatus needed, String verb) {
        if (this != needed) {
            throw new TransitionRefused(this, verb);
        }
    }
}
