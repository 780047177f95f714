package kr.oneroof.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A due date (처리기한) with the account of how it came about.
 *
 * @param startsAt when counting started
 * @param dueAt local time in Seoul
 * @param lines one per day from the day of filing to the due day
 */
public record DueDate(LocalDateTime startsAt, LocalDateTime dueAt, List<Line> lines) {
    public DueDate {
        lines = List.copyOf(lines);
    }

    /**
     * One day of the account.
     *
     * @param counted working time that counted on this day
     * @param reason message key of why the rest did not: {@code clock.reason.saturday}, {@code .holiday}, {@code .waiting},
     *         {@code .before-filing} …; empty on a full day
     * @param detail the holiday's name, or whom is waited for; may be empty
     */
    public record Line(LocalDate day, Duration counted, String reason, String detail) {
    }

    /** What all lines count together: the term itself. */
    public Duration counted() {
        return lines.stream().map(Line::counted).reduce(Duration.ZERO, Duration::plus);
    }
}
