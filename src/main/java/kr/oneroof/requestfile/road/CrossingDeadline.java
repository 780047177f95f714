package kr.oneroof.requestfile.road;

import java.time.Instant;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.SeoulClock;

/** How long somebody may take to decide on a hand-over until both sides are reminded. */
@Component
class CrossingDeadline {
    private static final int WORKING_HOURS = 8;

    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    CrossingDeadline(BusinessCalendar calendar, SeoulClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant endsAt() {
        return calendar.plusWorkingHours(clock.now(), WORKING_HOURS)
                .atZone(SeoulClock.SEOUL)
                .toInstant();
    }

    SeoulClock clock() {
        return clock;
    }
}
