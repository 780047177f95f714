package kr.oneroof.advisory.matching;

import java.time.LocalDate;

/** Tells the centre's working days: by the clock's calendar, or by weekdays only. */
public interface Workdays {
    boolean isWorked(LocalDate day);
}
