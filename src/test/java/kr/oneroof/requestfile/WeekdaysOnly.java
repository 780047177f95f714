package kr.oneroof.requestfile;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.DueDate;
import kr.oneroof.clock.Term;
import kr.oneroof.clock.Waiting;

/** A plain calendar for tests: it walks minute by minute, Monday to Friday, 9 to 12 and 13 to 18, no holidays. */
class WeekdaysOnly implements BusinessCalendar {
    @Override
    public DueDate due(LocalDateTime filedAt, Term term, List<Waiting> waiting) {
        var minute = filedAt;
        while (!works(minute)) {
            minute = minute.plusMinutes(1);
        }
        var byDay = term.unit() == Term.Unit.DAYS && term.period() > 5;
        var start = byDay ? minute.toLocalDate().atTime(9, 0) : minute;
        var left = term.unit() == Term.Unit.DAYS ? term.period() * 480 : term.period() * 60;
        for (minute = start; left > 0; minute = minute.plusMinutes(1)) {
            left -= counts(minute, filedAt, waiting) ? 1 : 0;
        }
        return new DueDate(start, minute, new ArrayList<>());
    }

    @Override
    public Duration workingTime(LocalDateTime from, LocalDateTime until, List<Waiting> waiting) {
        var counted = 0;
        for (var minute = from; minute.isBefore(until); minute = minute.plusMinutes(1)) {
            counted += counts(minute, from, waiting) ? 1 : 0;
        }
        return Duration.ofMinutes(counted);
    }

    @Override
    public LocalDateTime plusWorkingHours(LocalDateTime from, int hours) {
        return due(from, Term.hours(hours), List.of()).dueAt();
    }

    private static boolean counts(LocalDateTime minute, LocalDateTime filed, List<Waiting> waiting) {
        return works(minute)
                && waiting.stream()
                        .noneMatch(wait -> !minute.isBefore(wait.from())
                                && minute.isBefore(wait.until())
                                && !minute.isBefore(filed));
    }

    private static boolean works(LocalDateTime minute) {
        var day = minute.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && minute.getHour() >= 9
                && minute.getHour() < 18
                && minute.getHour() != 12;
    }
}
