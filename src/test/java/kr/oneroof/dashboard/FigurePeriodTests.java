package kr.oneroof.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigurePeriodTests {
    @ParameterizedTest
    @CsvSource({
        "THIS_MONTH, 2026-03-31, 2026-03, 2026-03",
        "LAST_MONTH, 2026-03-31, 2026-02, 2026-02",
        "LAST_MONTH, 2026-01-01, 2025-12, 2025-12",
        "THIS_QUARTER, 2026-01-31, 2026-01, 2026-01",
        "THIS_QUARTER, 2026-12-31, 2026-10, 2026-12",
        "THIS_QUARTER, 2026-05-05, 2026-04, 2026-05",
        "LAST_QUARTER, 2026-02-15, 2025-10, 2025-12",
        "LAST_QUARTER, 2026-06-30, 2026-01, 2026-03",
        "THIS_YEAR, 2026-01-01, 2026-01, 2026-01",
        "LAST_YEAR, 2026-12-31, 2025-01, 2025-12",
        "LAST_TWELVE, 2026-02-28, 2025-03, 2026-02"
    })
    void isAStretchOfWholeMonths(FigurePeriod period, LocalDate today, YearMonth from, YearMonth until) {
        assertThat(period.from(today)).isEqualTo(from);
        assertThat(period.until(today)).isEqualTo(until);
    }

    @ParameterizedTest
    @EnumSource(FigurePeriod.class)
    void neverReachesBeyondTodayNorEndsBeforeItBegins(FigurePeriod period) {
        var first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(today -> {
            assertThat(period.until(today)).isBeforeOrEqualTo(YearMonth.from(today));
            assertThat(period.from(today)).isBeforeOrEqualTo(period.until(today));
            assertThat(period.from(today).until(period.until(today), ChronoUnit.MONTHS))
                    .isLessThan(12);
        });
    }

    /** What this month, quarter or year is today was the last one once it is over. */
    @Test
    void becomesTheLastOneWhenItIsOver() {
        var pairs = Map.of(
                FigurePeriod.THIS_MONTH, FigurePeriod.LAST_MONTH,
                FigurePeriod.THIS_QUARTER, FigurePeriod.LAST_QUARTER,
                FigurePeriod.THIS_YEAR, FigurePeriod.LAST_YEAR);
        var end = LocalDate.of(2026, 12, 31);
        pairs.forEach((current, last) -> {
            assertThat(last.from(end.plusDays(1))).as(current.name()).isEqualTo(current.from(end));
            assertThat(last.until(end.plusDays(1))).as(current.name()).isEqualTo(current.until(end));
        });
    }

    @Test
    void keepsChoicesInTheirOrder() {
        var choices = new java.util.LinkedHashMap<String, String>();
        List.of("c", "a", "b").forEach(one -> choices.put(one, one));
        var narrowing = new FigureFilterField("unit", "unit", choices);
        choices.clear();
        assertThat(narrowing.choices().keySet()).containsExactly("c", "a", "b");
    }

    @Test
    void leadsToNoRecordsFromAHiddenFigure() {
        var hidden = Figure.hidden("desk.figure.received");
        assertThat(hidden.isHidden()).isTrue();
        assertThat(hidden.value()).isNull();
    }
}
