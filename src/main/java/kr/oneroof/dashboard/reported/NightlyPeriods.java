package kr.oneroof.dashboard.reported;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import kr.oneroof.dashboard.FigurePeriod;

/** Which periods are kept of a night. */
final class NightlyPeriods {
    private static final List<FigurePeriod> ALWAYS =
            List.of(FigurePeriod.THIS_MONTH, FigurePeriod.LAST_MONTH, FigurePeriod.THIS_YEAR);
    private static final List<FigurePeriod> IN_JANUARY =
            List.of(FigurePeriod.THIS_MONTH, FigurePeriod.LAST_MONTH, FigurePeriod.THIS_YEAR, FigurePeriod.LAST_YEAR);

    private NightlyPeriods() {}

    /** In January the year that has just ended is still being reported. */
    static List<FigurePeriod> periods(LocalDate today) {
        return today.getMonth() == Month.JANUARY ? IN_JANUARY : ALWAYS;
    }
}
