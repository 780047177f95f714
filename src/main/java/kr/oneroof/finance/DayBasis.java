package kr.oneroof.finance;

import java.time.LocalDate;

/** By how many days of a year interest is reckoned; a parameter of the programme. */
public enum DayBasis {
    /** Always 365, in leap years too. */
    FIXED_365,
    /** 366 for days in leap years. */
    ACTUAL;

    public String messageKey() {
        return "finance.day-basis." + name();
    }

    int daysOfYear(LocalDate day) {
        return this == ACTUAL ? day.lengthOfYear() : 365;
    }
}
