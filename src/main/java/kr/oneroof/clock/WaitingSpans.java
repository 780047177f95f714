package kr.oneroof.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of waiting in order, to the minute, without what lies before the filing. */
final class WaitingSpans {
    private final List<Waiting> stretches;

    private WaitingSpans(List<Waiting> stretches) {
        this.stretches = stretches;
    }

    static WaitingSpans after(LocalDateTime filed, List<Waiting> waiting) {
        return new WaitingSpans(waiting.stream()
                .map(wait -> new Waiting(later(filed, minute(wait.from())), minute(wait.until()), wait.cause()))
                .filter(wait -> wait.from().isBefore(wait.until()))
                .sorted(Comparator.comparing(Waiting::from))
                .toList());
    }

    /** Those that reach into that day. */
    List<Waiting> on(LocalDate day) {
        var touching = new ArrayList<Waiting>();
        for (var wait : stretches) {
            if (!wait.from().toLocalDate().isAfter(day) && wait.until().isAfter(day.atStartOfDay())) {
                touching.add(wait);
            }
        }
        return touching;
    }

    /** What waiting leaves of these stretches of that day. */
    List<MinuteSpan> takenFrom(LocalDate day, List<MinuteSpan> work) {
        var left = work;
        for (var wait : on(day)) {
            left = MinuteSpan.without(left, spanOn(day, wait));
        }
        return left;
    }

    static MinuteSpan spanOn(LocalDate day, Waiting wait) {
        return new MinuteSpan(WorkingTime.minuteOn(day, wait.from()), WorkingTime.minuteOn(day, wait.until()));
    }

    private static LocalDateTime minute(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
