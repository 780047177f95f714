package kr.oneroof.requestfile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.DueDate;
import kr.oneroof.kernel.SeoulClock;

/** The moment at which something is done, and the calendar that stands then. */
record DueDateCalculator(BusinessCalendar calendar, Instant now) {
    static DueDateCalculator of(BusinessCalendar calendar, SeoulClock clock) {
        return new DueDateCalculator(calendar, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The due date with an open wait left out: what is stored, and moves when the wait ends. */
    Instant due(RunningTerm runningTerm, Waits waits) {
        return moment(calendar.due(local(runningTerm.startsAt()), runningTerm.whole(), waits.withoutOpen())
                .dueAt());
    }

    /** The due date if an open wait ended now, day by day. */
    DueDate explain(RunningTerm runningTerm, Waits waits) {
        return calendar.due(local(runningTerm.startsAt()), runningTerm.whole(), waits.until(now));
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, SeoulClock.SEOUL);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(SeoulClock.SEOUL).toInstant();
    }
}
