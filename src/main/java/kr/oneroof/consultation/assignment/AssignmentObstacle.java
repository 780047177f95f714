package kr.oneroof.consultation.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Why somebody can't take a case: a message key, {@code assignment.obstacle.<kind>}, with its arguments. */
public record AssignmentObstacle(Kind kind, List<String> arguments) {
    private static final String SEPARATOR = "|";

    /** In the order in which they are looked at. */
    public enum Kind {
        /** Works in another group. */
        UNIT,
        /** Away the whole of today. */
        LEAVE_TODAY,
        /** Away too many working days before the due date. */
        LEAVE_TERM,
        /** No working hour of their own is left before the due date. */
        HOURS,
        /** As many open cases as may be. */
        LIMIT,
        /** Takes simple cases only. */
        COMPLEX
    }

    public AssignmentObstacle {
        arguments = List.copyOf(arguments);
    }

    static AssignmentObstacle of(Kind kind, Object... arguments) {
        return new AssignmentObstacle(
                kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public String messageKey() {
        return "assignment.obstacle." + kind.name();
    }

    /** The last day of today's leave; null for everything else. */
    public @Nullable LocalDate until() {
        return kind == Kind.LEAVE_TODAY ? LocalDate.parse(arguments.getFirst()) : null;
    }

    /** As it is kept: {@code LIMIT|15|15}. */
    String kept() {
        return String.join(SEPARATOR, kind.name(), String.join(SEPARATOR, arguments));
    }

    static AssignmentObstacle ofKept(String kept) {
        var parts = List.of(kept.split("\\|"));
        return new AssignmentObstacle(Kind.valueOf(parts.getFirst()), parts.subList(1, parts.size()));
    }
}
