package kr.oneroof.consultation.assignment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Days off (휴가): whole days, or one half of one day (반차). */
public record ConsultantLeave(UUID id, LocalDate firstDay, LocalDate lastDay, Part part) {
    /** Which part of the day; halves meet at one o'clock. */
    public enum Part {
        WHOLE(LocalTime.MIN, LocalTime.MAX),
        MORNING(LocalTime.MIN, LocalTime.of(13, 0)),
        AFTERNOON(LocalTime.of(13, 0), LocalTime.MAX);

        private final LocalTime from;
        private final LocalTime until;

        Part(LocalTime from, LocalTime until) {
            this.from = from;
            this.until = until;
        }

        public String messageKey() {
            return "assignment.leave.part." + name();
        }
    }

    /** @throws IllegalArgumentException when it ends before it begins, or a half day is longer than one day */
    public ConsultantLeave {
        if (lastDay.isBefore(firstDay) || part != Part.WHOLE && !firstDay.equals(lastDay)) {
            throw new IllegalArgumentException("No leave goes from " + firstDay + " to " + lastDay + ": " + part);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean isWholeOn(LocalDate day) {
        return part == Part.WHOLE && covers(day);
    }

    boolean covers(LocalDateTime moment) {
        var time = moment.toLocalTime();
        return covers(moment.toLocalDate()) && !time.isBefore(part.from) && time.isBefore(part.until);
    }

    /** In halves of a day: two for a whole one. */
    int halvesOn(LocalDate day) {
        if (!covers(day)) {
            return 0;
        }
        return part == Part.WHOLE ? 2 : 1;
    }
}
