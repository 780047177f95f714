package kr.oneroof.dashboard;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** The periods that people ask for; each is a stretch of whole months, both ends inside. */
public enum Period {
    THIS_MONTH, LAST_MONTH, THIS_QUARTER, THIS_YEAR, LAST_TWELVE;

    public YearMonth from(LocalDate today) {
        var now = YearMonth.from(today);
        return switch (this) {
            case THIS_MONTH -> now;
            case LAST_MONTH -> now.minusMonths(1);
            case THIS_QUARTER -> YearMonth.of(now.getYear(), now.getMonth().firstMonthOfQuarter());
            case THIS_YEAR -> YearMonth.of(now.getYear(), Month.JANUARY);
            case LAST_TWELVE -> now.minusMonths(11);
        };
    }

    public YearMonth until(LocalDate today) {
        return this == LAST_MONTH ? YearMonth.from(today).minusMonths(1) : YearMonth.from(today);
    }

    public String messageKey() {
        return "dashboard.period." + name();
    }
}
