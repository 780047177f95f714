package kr.oneroof.consultation;

import java.util.EnumSet;
import java.util.Set;

/** How a consultation ended (처리 결과). */
public enum Outcome {
    /** 해결. */
    RESOLVED,
    /** 안내(정보제공). */
    GUIDED,
    /** 수용. */
    ACCEPTED,
    /** 일부수용. */
    PARTLY_ACCEPTED,
    /** 장기검토. */
    LONG_TERM,
    /** 수용불가. */
    NOT_POSSIBLE,
    /** 협의중. */
    IN_CONSULTATION,
    /** 반복·중복. */
    DUPLICATE;

    private static final Set<Outcome> SOLVED = EnumSet.of(RESOLVED, ACCEPTED, PARTLY_ACCEPTED);

    /** Solved in the strict sense. */
    public boolean isSolved() {
        return SOLVED.contains(this);
    }

    /** Solved as the province counts: guidance too. */
    public boolean isSolvedAsTheProvinceCounts() {
        return isSolved() || this == GUIDED;
    }

    public String messageKey() {
        return "consultation.outcome." + name();
    }
}
