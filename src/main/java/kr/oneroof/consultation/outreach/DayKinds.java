package kr.oneroof.consultation.outreach;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.HouseClock;

/** Asks the house's calendar what day it is. */
@Component
class DayKinds {
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    DayKinds(BusinessCalendar calendar, HouseClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    DayKind of(LocalDate day) {
        if (day.isBefore(clock.today())) {
            return DayKind.PAST;
        }
        return isWorkingDay(day) ? DayKind.WORKING : DayKind.OFF;
    }

    boolean isWorkingDay(LocalDate day) {
        return calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                        .compareTo(Duration.ZERO)
                > 0;
    }
}
