package kr.oneroof.clock.web;

import java.util.List;
import java.util.function.UnaryOperator;

import kr.oneroof.clock.DueDate;

/** The account for programs. Minutes of all lines together are the term. */
record WorkingTimeAnswer(String dueAt, String startsAt, long minutes, List<Line> lines) {
    record Line(String day, long minutes, List<Reason> reasons) {}

    /** Why working time of that day did not count. */
    record Reason(String code, String text, String detail, long minutes) {}

    /** @param words of message keys; anything else comes back as it is */
    static WorkingTimeAnswer of(DueDate due, UnaryOperator<String> words) {
        return new WorkingTimeAnswer(
                due.dueAt().toString(),
                due.startsAt().toString(),
                due.counted().toMinutes(),
                due.lines().stream()
                        .map(line -> new Line(
                                line.day().toString(),
                                line.counted().toMinutes(),
                                line.gaps().stream()
                                        .map(gap -> reason(gap, words))
                                        .toList()))
                        .toList());
    }

    private static Reason reason(DueDate.Gap gap, UnaryOperator<String> words) {
        return new Reason(
                gap.reason().substring(gap.reason().lastIndexOf('.') + 1),
                words.apply(gap.reason()),
                words.apply(gap.detail()),
                gap.lost().toMinutes());
    }
}
