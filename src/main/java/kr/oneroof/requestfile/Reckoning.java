package kr.oneroof.requestfile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.DueDate;
import kr.oneroof.kernel.HouseClock;

/** The moment at which something is done, and the calendar that stands then. */
record Reckoning(BusinessCalendar calendar, Instant now) {
    static Reckoning of(BusinessCalendar calendar, HouseClock clock) {
        return new Reckoning(calendar, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The due date with an open wait left out: what is stored, and moves when the wait ends. */
    Instant due(Round round, Waits waits) {
        return moment(calendar.due(local(round.startsAt()), round.whole(), waits.withoutOpen())
                .dueAt());
    }

    /** The due date if an open wait ended now, day by day. */
    DueDate explain(Round round, Waits waits) {
        return calendar.due(local(round.startsAt()), round.whole(), waits.until(now));
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, HouseClock.SEOUL);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(HouseClock.SEOUL).toInstant();
    }
}
