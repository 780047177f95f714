package kr.oneroof.consultation.consultinghours;

import java.util.Set;

/** Where a booking stands (예약 상태). */
public enum ConsultingBookingStatus {
    BOOKED,
    CAME,
    NO_SHOW,
    DONE,
    CANCELLED;

    /** Where one may go from here; whoever came late after all was no no-show. */
    Set<ConsultingBookingStatus> next() {
        return switch (this) {
            case BOOKED -> Set.of(CAME, NO_SHOW, CANCELLED);
            case CAME -> Set.of(DONE);
            case NO_SHOW -> Set.of(CAME);
            case DONE, CANCELLED -> Set.of();
        };
    }

    public boolean leadsTo(ConsultingBookingStatus target) {
        return next().contains(target);
    }

    public String messageKey() {
        return "room.status." + name();
    }
}
