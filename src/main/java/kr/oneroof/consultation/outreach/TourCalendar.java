package kr.oneroof.consultation.outreach;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.SeoulClock;

/** Asks the house's calendar what day it is. */
@Component
class TourCalendar {
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    TourCalendar(BusinessCalendar calendar, SeoulClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    TourDayKind of(LocalDate day) {
        if (day.isBefore(clock.today())) {
            return TourDayKind.PAST;
        }
        return isWorkingDay(day) ? TourDayKind.WORKING : TourDayKind.OFF;
    }

    boolean isWorkingDay(LocalDate day) {
        return calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                        .compareTo(Duration.ZERO)
                > 0;
    }
}
