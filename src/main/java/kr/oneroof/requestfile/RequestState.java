package kr.oneroof.requestfile;

import java.util.EnumSet;
import java.util.Set;

/**
 * The one vocabulary of states that applicants see, whatever the service (진행 상태). Modules map their own states to it.
 */
public enum RequestState {
    /** 신청완료. */
    SUBMITTED,
    /** 접수. */
    ACCEPTED,
    /** 검토중. */
    IN_REVIEW,
    /** 보완요청: the clock stands still. */
    SUPPLEMENT_REQUESTED,
    /** 처리중. */
    IN_PROGRESS,
    /** 완료. */
    COMPLETED,
    /** 불승인. */
    REFUSED,
    /** 반려. */
    RETURNED,
    /** 취하. */
    WITHDRAWN,
    /** 병합: another request of the same company carries it on. */
    MERGED;

    private static final Set<RequestState> ENDED = EnumSet.of(COMPLETED, REFUSED, RETURNED, WITHDRAWN, MERGED);

    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    public String messageKey() {
        return "requestfile.state." + name();
    }

    /** Where one may go from here. An ended file goes nowhere; taking it up again is {@link #mayReopen}. */
    Set<RequestState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED, WITHDRAWN, MERGED);
            case ACCEPTED -> EnumSet.complementOf(EnumSet.of(SUBMITTED, ACCEPTED));
            case IN_REVIEW, SUPPLEMENT_REQUESTED, IN_PROGRESS -> EnumSet.complementOf(EnumSet.of(SUBMITTED, this));
            case COMPLETED, REFUSED, RETURNED, WITHDRAWN, MERGED -> EnumSet.noneOf(RequestState.class);
        };
    }

    /** What the applicant withdrew stays withdrawn; what was merged is resumed, not begun anew. */
    boolean mayReopen() {
        return !isOpen() && this != WITHDRAWN && this != MERGED;
    }
}
