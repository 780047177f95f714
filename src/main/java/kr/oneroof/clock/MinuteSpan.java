package kr.oneroof.clock;

import java.util.ArrayList;
import java.util.List;

/** Minutes of one day, counted from midnight: from is inside, until is not. */
record MinuteSpan(int from, int until) {
    static final int MIDNIGHT = 24 * 60;

    int minutes() {
        return Math.max(0, until - from);
    }

    boolean isEmpty() {
        return until <= from;
    }

    MinuteSpan within(MinuteSpan bounds) {
        return new MinuteSpan(Math.max(from, bounds.from), Math.min(until, bounds.until));
    }

    /** What is left of these spans without the other one. */
    static List<MinuteSpan> without(List<MinuteSpan> spans, MinuteSpan taken) {
        var left = new ArrayList<MinuteSpan>();
        for (var span : spans) {
            var before = span.within(new MinuteSpan(0, taken.from));
            var after = span.within(new MinuteSpan(taken.until, MIDNIGHT));
            if (taken.isEmpty() || taken.within(span).isEmpty()) {
                left.add(span);
                continue;
            }
            if (!before.isEmpty()) {
                left.add(before);
            }
            if (!after.isEmpty()) {
                left.add(after);
            }
        }
        return left;
    }

    static int minutes(List<MinuteSpan> spans) {
        return spans.stream().mapToInt(MinuteSpan::minutes).sum();
    }
}
