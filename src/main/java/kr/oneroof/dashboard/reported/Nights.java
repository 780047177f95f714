package kr.oneroof.dashboard.reported;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import kr.oneroof.dashboard.Period;

/** Which periods are kept of a night. */
final class Nights {
    private static final List<Period> ALWAYS = List.of(Period.THIS_MONTH, Period.LAST_MONTH, Period.THIS_YEAR);
    private static final List<Period> IN_JANUARY =
            List.of(Period.THIS_MONTH, Period.LAST_MONTH, Period.THIS_YEAR, Period.LAST_YEAR);

    private Nights() {}

    /** In January the year that has just ended is still being reported. */
    static List<Period> periods(LocalDate today) {
        return today.getMonth() == Month.JANUARY ? IN_JANUARY : ALWAYS;
    }
}
