package kr.oneroof.advisory.matching;

import java.time.LocalDate;

/** Asked which days are worked at the centre: the clock's calendar, or weekdays alone. */
public interface Workdays {
    boolean isWorked(LocalDate day);
}
