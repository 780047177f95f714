package kr.oneroof.advisory.matching;

import java.util.Arrays;
import java.util.List;

/** Why an expert can't be proposed: a message key, {@code advisory.obstacle.<kind>}, with its arguments. */
public record ExpertObstacle(Kind kind, List<String> arguments) {
    /** In the order in which they are looked at; those from LANGUAGE on may be relaxed. */
    public enum Kind {
        STATE,
        TERM,
        GROUP,
        LICENCE,
        PROFESSION,
        CONFLICT,
        ASKED,
        LEAVE,
        LIMIT,
        BUDGET,
        LANGUAGE,
        DISTANCE,
        FIELD
    }

    public ExpertObstacle {
        arguments = List.copyOf(arguments);
    }

    static ExpertObstacle of(Kind kind, Object... arguments) {
        return new ExpertObstacle(
                kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public String messageKey() {
        return "advisory.obstacle." + kind.name();
    }
}
