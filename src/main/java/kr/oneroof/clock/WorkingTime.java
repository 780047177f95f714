package kr.oneroof.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Counts working time to the minute as 민원 처리에 관한 법률 제19조 does, with a given set of holidays.
 *
 * <p>Hours, and days up to 5, count from the filing or the next working moment after it. From 6 days on the first day
 * counts whole. Waiting takes off only what lies in working time after the filing. A term used up exactly at a closing
 * ends there.
 */
final class WorkingTime implements BusinessCalendar {
    /** From so many days on the law counts by the day. */
    private static final int COUNTED_BY_DAY = 6;

    private static final int HOLIDAYS_OF_A_YEAR = 10;

    private final List<MinuteSpan> hours;
    private final Map<LocalDate, String> holidays;

    WorkingTime(WorkingHoursProperties hours, Map<LocalDate, String> holidays) {
        this.hours = hours.spans();
        this.holidays = Map.copyOf(holidays);
    }

    @Override
    public DueDate due(LocalDateTime filedAt, Term term, List<Waiting> waiting) {
        var filed = filedAt.truncatedTo(ChronoUnit.MINUTES);
        var account = new DueDateBuilder(this, filed, isByDay(term), WaitingSpans.after(filed, waiting));
        return account.until(minutes(term));
    }

    @Override
    public Duration workingTime(LocalDateTime from, LocalDateTime until, List<Waiting> waiting) {
        var start = from.truncatedTo(ChronoUnit.MINUTES);
        var end = until.truncatedTo(ChronoUnit.MINUTES);
        var waits = WaitingSpans.after(start, waiting);
        var minutes = 0L;
        for (var day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            var bounds = new MinuteSpan(minuteOn(day, start), minuteOn(day, end));
            minutes += MinuteSpan.minutes(waits.takenFrom(day, within(workOn(day), bounds)));
        }
        return Duration.ofMinutes(minutes);
    }

    @Override
    public LocalDateTime plusWorkingHours(LocalDateTime from, int hours) {
        return due(from, Term.hours(hours), List.of()).dueAt();
    }

    /** A handful of strays does not make a year known. */
    @Override
    public boolean knows(int year) {
        return holidays.keySet().stream().filter(day -> day.getYear() == year).count() >= HOLIDAYS_OF_A_YEAR;
    }

    /** The first working moment that is not before this one. */
    LocalDateTime nextWorkingMoment(LocalDateTime moment) {
        for (var day = moment.toLocalDate(); ; day = day.plusDays(1)) {
            var left = within(workOn(day), new MinuteSpan(minuteOn(day, moment), MinuteSpan.MIDNIGHT));
            if (!left.isEmpty()) {
                return day.atStartOfDay().plusMinutes(left.getFirst().from());
            }
        }
    }

    /** Working stretches of that day: none on Saturdays, Sundays and holidays. */
    List<MinuteSpan> workOn(LocalDate day) {
        return isWeekend(day) || holidays.containsKey(day) ? List.of() : hours;
    }

    /** The name of the holiday on that day, empty when there is none. */
    String holidayOn(LocalDate day) {
        return holidays.getOrDefault(day, "");
    }

    static List<MinuteSpan> within(List<MinuteSpan> spans, MinuteSpan bounds) {
        return spans.stream()
                .map(span -> span.within(bounds))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    /** Where that moment stands on that day: 0 when it lies before the day, midnight when after. */
    static int minuteOn(LocalDate day, LocalDateTime moment) {
        var order = moment.toLocalDate().compareTo(day);
        if (order != 0) {
            return order < 0 ? 0 : MinuteSpan.MIDNIGHT;
        }
        return moment.getHour() * 60 + moment.getMinute();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isByDay(Term term) {
        return term.unit() == Term.Unit.DAYS && term.period() >= COUNTED_BY_DAY;
    }

    private static long minutes(Term term) {
        return term.unit() == Term.Unit.DAYS
                ? (long) term.period() * WorkingHoursProperties.MINUTES_PER_DAY
                : term.period() * 60L;
    }
}
