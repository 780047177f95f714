package kr.oneroof.requestfile.road;

import java.time.Instant;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.HouseClock;

/** How long somebody may take to decide on a hand-over until both sides are reminded. */
@Component
class Patience {
    private static final int WORKING_HOURS = 8;

    private final BusinessCalendar calendar;
    private final HouseClock clock;

    Patience(BusinessCalendar calendar, HouseClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant endsAt() {
        return calendar.plusWorkingHours(clock.now(), WORKING_HOURS)
                .atZone(HouseClock.SEOUL)
                .toInstant();
    }

    HouseClock clock() {
        return clock;
    }
}
