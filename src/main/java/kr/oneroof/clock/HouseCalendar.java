package kr.oneroof.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calendar of the house: keeps the holidays in memory until their version changes, whichever node changed them. */
@Component
class HouseCalendar implements BusinessCalendar {
    private final WorkingHours hours;
    private final StandingHolidays holidays;
    private volatile @Nullable Known known;

    HouseCalendar(WorkingHours hours, StandingHolidays holidays) {
        this.hours = hours;
        this.holidays = holidays;
    }

    @Override
    public DueDate due(LocalDateTime filedAt, Term term, List<Waiting> waiting) {
        return standing().due(filedAt, term, waiting);
    }

    @Override
    public Duration workingTime(LocalDateTime from, LocalDateTime until, List<Waiting> waiting) {
        return standing().workingTime(from, until, waiting);
    }

    @Override
    public LocalDateTime plusWorkingHours(LocalDateTime from, int hours) {
        return standing().plusWorkingHours(from, hours);
    }

    @Override
    public boolean knows(int year) {
        return standing().knows(year);
    }

    @Override
    public BusinessCalendar standing() {
        var version = holidays.version();
        var current = known;
        if (current == null || current.version() != version) {
            current = new Known(version, new WorkingTime(hours, holidays.names()));
            known = current;
        }
        return current.time();
    }

    private record Known(long version, WorkingTime time) {}
}
