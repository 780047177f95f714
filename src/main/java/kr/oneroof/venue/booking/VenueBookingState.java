package kr.oneroof.venue.booking;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import kr.oneroof.requestfile.RequestState;

/** Where a booking stands (대관 진행), and where it may go. */
public enum VenueBookingState {
    /** Somebody else has the rooms; it waits in line. */
    WAITLISTED,
    /** The rooms are its own until it is decided. */
    REQUESTED,
    UNDER_REVIEW,
    /** 사용 승인: to be paid by a day. */
    APPROVED,
    /** 사용 허가: paid. */
    CONFIRMED,
    IN_USE,
    /** 사용 후 점검. */
    INSPECTION,
    SETTLED,
    CLOSED,
    REJECTED,
    WITHDRAWN,
    /** 미납 실효. */
    EXPIRED_UNPAID,
    CANCELLED,
    /** 공익상 필요에 따른 취소. */
    DISPLACED,
    NO_SHOW;

    /** The rooms were used: whoever came has left. Nothing else counts as use, wherever use is counted. */
    public static final Set<VenueBookingState> USED =
            Collections.unmodifiableSet(EnumSet.of(INSPECTION, SETTLED, CLOSED));
    /** 허가: the rooms are promised, and their use is not over. */
    public static final Set<VenueBookingState> PERMITTED = Collections.unmodifiableSet(EnumSet.of(CONFIRMED, IN_USE));

    private static final Set<VenueBookingState> OCCUPYING =
            EnumSet.of(REQUESTED, UNDER_REVIEW, APPROVED, CONFIRMED, IN_USE, INSPECTION, SETTLED, CLOSED, NO_SHOW);

    Set<VenueBookingState> next() {
        return switch (this) {
            case WAITLISTED -> EnumSet.of(REQUESTED, REJECTED, WITHDRAWN);
            case REQUESTED -> EnumSet.of(UNDER_REVIEW, REJECTED, WITHDRAWN, WAITLISTED);
            case UNDER_REVIEW -> EnumSet.of(APPROVED, REJECTED, WITHDRAWN, WAITLISTED);
            case APPROVED -> EnumSet.of(CONFIRMED, EXPIRED_UNPAID, WITHDRAWN, WAITLISTED, CANCELLED, DISPLACED);
            case CONFIRMED -> EnumSet.of(IN_USE, INSPECTION, CANCELLED, DISPLACED, NO_SHOW);
            case IN_USE -> EnumSet.of(CONFIRMED, INSPECTION);
            case INSPECTION -> EnumSet.of(SETTLED);
            case SETTLED -> EnumSet.of(CLOSED);
            case CLOSED, REJECTED, WITHDRAWN, EXPIRED_UNPAID, CANCELLED, DISPLACED, NO_SHOW ->
                EnumSet.noneOf(VenueBookingState.class);
        };
    }

    public boolean leadsTo(VenueBookingState target) {
        return next().contains(target);
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** Whether the rooms are its own. */
    public boolean occupies() {
        return OCCUPYING.contains(this);
    }

    /** Whether somebody with a better purpose may still take the rooms. */
    public boolean isBeforeConfirmation() {
        return leadsTo(WAITLISTED);
    }

    /** What the applicant sees. */
    RequestState shown() {
        return switch (this) {
            case WAITLISTED, REQUESTED -> RequestState.ACCEPTED;
            case UNDER_REVIEW -> RequestState.IN_REVIEW;
            case APPROVED, CONFIRMED, IN_USE, INSPECTION -> RequestState.IN_PROGRESS;
            case SETTLED, CLOSED, NO_SHOW -> RequestState.COMPLETED;
            case REJECTED -> RequestState.REFUSED;
            case WITHDRAWN, EXPIRED_UNPAID, CANCELLED -> RequestState.WITHDRAWN;
            case DISPLACED -> RequestState.RETURNED;
        };
    }

    public String messageKey() {
        return "venue.state." + name();
    }
}
