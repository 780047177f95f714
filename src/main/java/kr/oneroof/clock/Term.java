package kr.oneroof.clock;

import java.io.Serializable;

/**
 * How long something may take (처리기간).
 *
 * @param unit HOURS, or DAYS of 8 working hours
 * @param period at least 1
 */
public record Term(Unit unit, int period) implements Serializable {
    /** Days up to 5 are counted in hours from receipt, from 6 on by the day (민원 처리에 관한 법률 제19조). */
    public enum Unit {
        HOURS,
        DAYS
    }

    /** @throws IllegalArgumentException below 1 */
    public Term {
        if (period < 1) {
            throw new IllegalArgumentException("A term is at least 1: " + period);
        }
    }

    public static Term hours(int period) {
        return new Term(Unit.HOURS, period);
    }

    public static Term days(int period) {
        return new Term(Unit.DAYS, period);
    }
}
