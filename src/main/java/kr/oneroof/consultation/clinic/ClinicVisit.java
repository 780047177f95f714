package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import kr.oneroof.document.StoredFileView;

/**
 * A day of a clinic (방문).
 *
 * @param who who came; empty until it was held
 * @param done what was done
 * @param reason why it was cancelled
 */
public record ClinicVisit(
        UUID id,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        State state,
        String who,
        String done,
        String reason,
        List<StoredFileView> photos) {
    /** Agreed on, held, or cancelled. */
    public enum State {
        AGREED,
        HELD,
        CANCELLED
    }

    public ClinicVisit {
        photos = List.copyOf(photos);
    }

    public boolean isAgreed() {
        return state == State.AGREED;
    }

    public boolean isHeld() {
        return state == State.HELD;
    }

    public String messageKey() {
        return "clinic.visit.state." + state;
    }

    /** When somebody comes. */
    public record When(LocalDate day, LocalTime starts, LocalTime ends) {
        /** @throws IllegalArgumentException when it would end before it begins */
        public When {
            if (!ends.isAfter(starts)) {
                throw new IllegalArgumentException("Ends before it begins");
            }
        }
    }

    /** Who cancels. */
    public enum Side {
        COMPANY,
        CENTRE
    }
}
