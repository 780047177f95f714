package kr.oneroof.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Asks the clock with the holidays that stand now. Local times in Seoul throughout. */
public interface BusinessCalendar {
    /** When something filed then must be done, and why. */
    DueDate due(LocalDateTime filedAt, Term term, List<Waiting> waiting);

    /** Working time between two moments, less the stretches waited; never negative. */
    Duration workingTime(LocalDateTime from, LocalDateTime until, List<Waiting> waiting);

    /** The moment after so many working hours: for promises such as "accepted within 8 working hours". */
    LocalDateTime plusWorkingHours(LocalDateTime from, int hours);

    /** Whether the holidays of that year are here; in other years only Saturdays and Sundays are left out. */
    default boolean knows(int year) {
        return true;
    }

    /** The calendar as it stands now and will not change any more: for thousands of reckonings in a row. */
    default BusinessCalendar standing() {
        return this;
    }
}
