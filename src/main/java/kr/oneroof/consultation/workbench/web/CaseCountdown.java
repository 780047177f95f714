package kr.oneroof.consultation.workbench.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.workbench.CaseRow;
import kr.oneroof.kernel.SeoulClock;

/** How much working time is left for each case. */
@Component
class CaseCountdown {
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    CaseCountdown(BusinessCalendar calendar, SeoulClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A line of the board.
     *
     * @param until what runs out next: the time to accept, then the term
     * @param transferable whether another agency's matter could still go there in time
     * @param left working time until then; zero when it is over
     */
    record Line(CaseRow row, Instant until, Duration left, boolean over, boolean transferable) {}

    List<Line> of(List<CaseRow> rows) {
        var standing = calendar.standing();
        return rows.stream().map(row -> line(row, standing)).toList();
    }

    private Line line(CaseRow row, BusinessCalendar standing) {
        var until = row.status() == CaseStatus.SUBMITTED ? row.acceptBy() : row.dueAt();
        var end = LocalDateTime.ofInstant(until, SeoulClock.SEOUL);
        var over = end.isBefore(clock.now());
        var left = over || !row.isRunning() ? Duration.ZERO : standing.workingTime(clock.now(), end, List.of());
        return new Line(
                row,
                until,
                left,
                over && row.isRunning(),
                row.isRunning() && clock.instant().isBefore(row.acceptBy()));
    }
}
