package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which an expert is not to be had (부재 기간). */
public record ExpertLeave(UUID id, LocalDate firstDay, LocalDate lastDay) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public ExpertLeave {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("No leave goes from " + firstDay + " to " + lastDay);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
