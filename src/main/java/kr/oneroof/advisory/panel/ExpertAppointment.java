package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.util.UUID;

/** A term of appointment (위촉 기간), both days within. */
public record ExpertAppointment(UUID id, LocalDate from, LocalDate to) {
    /** So long a term usually is. */
    public static final int USUAL_YEARS = 2;

    /** @throws IllegalArgumentException when it ends before it begins */
    public ExpertAppointment {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("No term goes from " + from + " to " + to);
        }
    }

    public static LocalDate usualEnd(LocalDate from) {
        return from.plusYears(USUAL_YEARS).minusDays(1);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
