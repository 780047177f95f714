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
     * @param gaps why the rest did not count; empty on a full day
     */
    public record Line(LocalDate day, Duration counted, List<Gap> gaps) {
        public Line {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * A remark of the account on time that did not count.
     *
     * @param reason message key: {@code clock.reason.saturday}, {@code .holiday}, {@code .waiting},
     *     {@code .before-filing} …
     * @param detail the holiday's name, or the message key of whom is waited for; may be empty
     * @param lost working time that it took, zero on days without any
     */
    public record Gap(String reason, String detail, Duration lost) {}

    /** What all lines count together: the term itself. */
    public Duration counted() {
        return lines.stream().map(Line::counted).reduce(Duration.ZERO, Duration::plus);
    }
}
