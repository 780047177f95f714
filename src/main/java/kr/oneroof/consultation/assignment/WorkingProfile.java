package kr.oneroof.consultation.assignment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.consultation.Category;

/**
 * What a consultant can do and when (근무 정보).
 *
 * @param skills level 1 to 3 for each category in which there is any
 * @param hours own hours; a weekday that is missing is free
 * @param mostOpen how many open cases the person may have
 * @param onFile false: nobody wrote one down, and the defaults hold
 */
public record WorkingProfile(
        Map<Category, Integer> skills,
        Map<DayOfWeek, OwnHours> hours,
        List<ConsultantLeave> leaves,
        int mostOpen,
        boolean takesComplex,
        boolean onFile) {
    public static final int DEFAULT_MOST_OPEN = 15;
    private static final OwnHours DEFAULT_HOURS = new OwnHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final LocalTime NOON = LocalTime.of(13, 0);

    public WorkingProfile {
        skills = Map.copyOf(skills);
        hours = Map.copyOf(hours);
        leaves = List.copyOf(leaves);
    }

    /** For whom nothing is on file but perhaps leave: the centre's hours, no particular skill, complex cases too. */
    public static WorkingProfile byDefault(List<ConsultantLeave> leaves) {
        var week = new EnumMap<DayOfWeek, OwnHours>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            week.put(day, DEFAULT_HOURS);
        }
        return new WorkingProfile(Map.of(), week, leaves, DEFAULT_MOST_OPEN, true, false);
    }

    public int levelIn(Category category) {
        return skills.getOrDefault(category, 0);
    }

    /** The last day of the leave that takes the whole of this day; null when the day is not taken wholly. */
    @Nullable
    LocalDate awayUntil(LocalDate day) {
        var whole = leaves.stream()
                .filter(leave -> leave.isWholeOn(day))
                .map(ConsultantLeave::lastDay)
                .max(LocalDate::compareTo);
        var halves = leaves.stream().mapToInt(leave -> leave.halvesOn(day)).sum();
        return whole.orElse(halves >= 2 ? day : null);
    }

    /**
     * Working days on leave from today until the due date, in halves of a day; days that are free anyway don't count.
     */
    int halvesOnLeave(LocalDate first, LocalDate last, BusinessCalendar calendar) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> isWorkday(day, calendar))
                .mapToInt(day -> Math.min(
                        2,
                        leaves.stream().mapToInt(leave -> leave.halvesOn(day)).sum()))
                .sum();
    }

    private static boolean isWorkday(LocalDate day, BusinessCalendar calendar) {
        return calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                .isPositive();
    }

    /** The person's own working time: within the centre's and own hours, without leave. */
    Duration workingTime(LocalDateTime from, LocalDateTime until, BusinessCalendar calendar) {
        return from.toLocalDate()
                .datesUntil(until.toLocalDate().plusDays(1))
                .filter(day -> hours.containsKey(day.getDayOfWeek()))
                .map(day -> onDay(day, from, until, calendar))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration onDay(LocalDate day, LocalDateTime from, LocalDateTime until, BusinessCalendar calendar) {
        var own = hours.get(day.getDayOfWeek());
        if (own == null) {
            return Duration.ZERO;
        }
        var begins = later(from, day.atTime(own.from()));
        var ends = earlier(until, day.atTime(own.until()));
        var noon = day.atTime(NOON);
        return half(begins, earlier(ends, noon), calendar).plus(half(later(begins, noon), ends, calendar));
    }

    /** A stretch of one half of a day, which a leave takes wholly or not at all. */
    private Duration half(LocalDateTime from, LocalDateTime until, BusinessCalendar calendar) {
        if (!from.isBefore(until) || leaves.stream().anyMatch(leave -> leave.covers(from))) {
            return Duration.ZERO;
        }
        return calendar.workingTime(from, until, List.of());
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
