package kr.oneroof.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Walks the days from the filing until a term is used up, and writes down each day. */
final class DueDateBuilder {
    private final WorkingTime time;
    private final LocalDateTime filed;
    private final LocalDateTime starts;
    private final boolean wholeFirstDay;
    private final WaitingSpans waits;
    private final List<DueDate.Line> lines = new ArrayList<>();

    DueDateBuilder(WorkingTime time, LocalDateTime filed, boolean wholeFirstDay, WaitingSpans waits) {
        this.time = time;
        this.filed = filed;
        this.wholeFirstDay = wholeFirstDay;
        this.waits = waits;
        var received = time.nextWorkingMoment(filed);
        this.starts = wholeFirstDay ? openingOf(received.toLocalDate()) : received;
    }

    DueDate until(long minutes) {
        var left = minutes;
        for (var day = filed.toLocalDate(); ; day = day.plusDays(1)) {
            var work = time.workOn(day);
            var open = WorkingTime.within(work, new MinuteSpan(WorkingTime.minuteOn(day, starts), MinuteSpan.MIDNIGHT));
            var free = waits.takenFrom(day, open);
            var counted = Math.min(left, MinuteSpan.minutes(free));
            left -= counted;
            var end = left == 0 ? minuteAfter(free, counted) : MinuteSpan.MIDNIGHT;
            lines.add(new DueDate.Line(day, Duration.ofMinutes(counted), gaps(day, open, end)));
            if (left == 0) {
                return new DueDate(starts, day.atStartOfDay().plusMinutes(end), lines);
            }
        }
    }

    private static int minuteAfter(List<MinuteSpan> spans, long minutes) {
        var left = minutes;
        for (var span : spans) {
            if (left <= span.minutes()) {
                return span.from() + (int) left;
            }
            left -= span.minutes();
        }
        throw new IllegalArgumentException("Less working time than " + minutes);
    }

    private List<DueDate.Gap> gaps(LocalDate day, List<MinuteSpan> open, int end) {
        var work = time.workOn(day);
        if (work.isEmpty()) {
            return List.of(dayOff(day));
        }
        var gaps = new ArrayList<DueDate.Gap>();
        if (day.equals(filed.toLocalDate())) {
            filing(day, work, gaps);
        }
        var left = WorkingTime.within(open, new MinuteSpan(0, end));
        for (var wait : waits.on(day)) {
            var after = MinuteSpan.without(left, WaitingSpans.spanOn(day, wait));
            add(gaps, "waiting", wait.cause(), MinuteSpan.minutes(left) - MinuteSpan.minutes(after));
            left = after;
        }
        add(
                gaps,
                "after-due",
                "",
                MinuteSpan.minutes(WorkingTime.within(work, new MinuteSpan(end, MinuteSpan.MIDNIGHT))));
        return gaps;
    }

    private void filing(LocalDate day, List<MinuteSpan> work, List<DueDate.Gap> gaps) {
        var at = WorkingTime.minuteOn(day, filed);
        if (work.stream().noneMatch(span -> span.from() <= at && at < span.until())) {
            gaps.add(gap("outside-hours", "", 0));
        }
        var missed = MinuteSpan.minutes(WorkingTime.within(work, new MinuteSpan(0, at)));
        if (wholeFirstDay && day.equals(starts.toLocalDate())) {
            if (missed > 0) {
                gaps.add(gap("first-day-whole", "", 0));
            }
        } else {
            add(gaps, "before-filing", "", missed);
        }
    }

    private DueDate.Gap dayOff(LocalDate day) {
        var holiday = time.holidayOn(day);
        if (!holiday.isEmpty()) {
            return gap("holiday", holiday, 0);
        }
        return gap(day.getDayOfWeek() == DayOfWeek.SATURDAY ? "saturday" : "sunday", "", 0);
    }

    private LocalDateTime openingOf(LocalDate day) {
        return day.atStartOfDay().plusMinutes(time.workOn(day).getFirst().from());
    }

    private static void add(List<DueDate.Gap> gaps, String reason, String detail, int minutes) {
        if (minutes > 0) {
            gaps.add(gap(reason, detail, minutes));
        }
    }

    private static DueDate.Gap gap(String reason, String detail, int minutes) {
        return new DueDate.Gap("clock.reason." + reason, detail, Duration.ofMinutes(minutes));
    }
}
