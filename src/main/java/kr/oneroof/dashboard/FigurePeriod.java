package kr.oneroof.dashboard;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** The periods that people ask for; each is a stretch of whole months, both ends inside. */
public enum FigurePeriod {
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    LAST_YEAR,
    LAST_TWELVE;

    public YearMonth from(LocalDate today) {
        var now = YearMonth.from(today);
        return switch (this) {
            case THIS_MONTH -> now;
            case LAST_MONTH -> now.minusMonths(1);
            case THIS_QUARTER -> quarter(now);
            case LAST_QUARTER -> quarter(now).minusMonths(3);
            case LAST_YEAR -> YearMonth.of(now.getYear() - 1, Month.JANUARY);
            case THIS_YEAR -> YearMonth.of(now.getYear(), Month.JANUARY);
            case LAST_TWELVE -> now.minusMonths(11);
        };
    }

    public YearMonth until(LocalDate today) {
        var now = YearMonth.from(today);
        return switch (this) {
            case LAST_MONTH -> now.minusMonths(1);
            case LAST_QUARTER -> quarter(now).minusMonths(1);
            case LAST_YEAR -> YearMonth.of(now.getYear() - 1, Month.DECEMBER);
            default -> now;
        };
    }

    /** The first month of its quarter. */
    private static YearMonth quarter(YearMonth month) {
        return YearMonth.of(month.getYear(), month.getMonth().firstMonthOfQuarter());
    }

    public String messageKey() {
        return "dashboard.period." + name();
    }
}
