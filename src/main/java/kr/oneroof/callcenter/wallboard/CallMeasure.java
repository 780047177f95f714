package kr.oneroof.callcenter.wallboard;

import java.util.Locale;

/** What is counted of the calls of a period, and what stands behind the number. */
public enum CallMeasure {
    /** Whoever called. */
    OFFERED("offered"),
    /** Whoever got through. */
    ANSWERED("answered"),
    /** Solved while the caller was on the line. */
    FIRST("answered and first_contact"),
    /** Handed on inside the house, once or more often. */
    TRANSFERRED("answered and transferred"),
    /** Promises of callbacks that were due. */
    PROMISED("promised"),
    /** Those that were kept. */
    KEPT("promised and kept"),
    /** Calls whose caller gave a score. */
    SCORED("score is not null");

    private final String condition;

    CallMeasure(String condition) {
        this.condition = condition;
    }

    /** Over the rows of {@link CallFigureQueries}. */
    String condition() {
        return condition;
    }

    public String messageKey() {
        return "callcenter.figure." + name().toLowerCase(Locale.ROOT);
    }
}
