package kr.oneroof.agency;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.SeoulClock;

/**
 * How long an agency may take to answer, counted in working time: reminded after 3 and 7 working days, over after 10.
 */
@Component
class AgencyReferralDeadline {
    private static final int HOURS_PER_DAY = 8;
    private static final int[] REMINDERS = {3, 7};
    private static final int DAYS = 10;

    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    AgencyReferralDeadline(BusinessCalendar calendar, SeoulClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDateTime fromNow() {
        return calendar.plusWorkingHours(clock.now(), DAYS * HOURS_PER_DAY);
    }

    /** How many reminders should have gone out by now. */
    int remindersDue(Instant sentAt) {
        var worked = calendar.workingTime(LocalDateTime.ofInstant(sentAt, SeoulClock.SEOUL), clock.now(), List.of());
        var due = 0;
        for (var days : REMINDERS) {
            if (worked.toHours() >= (long) days * HOURS_PER_DAY) {
                due++;
            }
        }
        return due;
    }

    SeoulClock clock() {
        return clock;
    }
}
