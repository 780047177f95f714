package kr.oneroof.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calendar of OneRoof: keeps the holidays in memory until their version changes, whichever node changed them. */
@Component
class CachedBusinessCalendar implements BusinessCalendar {
    private final WorkingHoursProperties hours;
    private final StandingHolidayQueries holidays;
    private volatile @Nullable Known known;

    CachedBusinessCalendar(WorkingHoursProperties hours, StandingHolidayQueries holidays) {
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
