package kr.oneroof.dashboard.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigurePeriod;
import kr.oneroof.dashboard.FigureReport;

class ComparedFigureTests {
    @Test
    void findsTheSameFigureByWhereItStoodAndNotByItsRow() {
        var then = ReportedFigure.allOf(report(5, line("#a", 3), line("#b", 2)));
        var now = ReportedFigure.allOf(report(9, line("#new", 4), line("#b", 1), line("#a", 4)));
        assertThat(ComparedFigure.all(then, now))
                .extracting(one -> one.then().spot().line(), ComparedFigure::growth)
                .containsExactly(row("", "4"), row("#a", "1"), row("#b", "-1"));
    }

    @Test
    void comparesNothingWithWhatIsNotToldAnyMore() {
        var then = ReportedFigure.allOf(report(5, line("#a", 3)));
        assertThat(ComparedFigure.all(then, List.of())).hasSize(2).allSatisfy(one -> {
            assertThat(one.now()).isNull();
            assertThat(one.growth()).isNull();
        });
    }

    @Test
    void doesNotSubtractFromAHiddenFigureNorFromAnotherUnit() {
        var five = new ReportedFigure(
                new ReportedFigure.Spot("", "", "k"), BigDecimal.valueOf(5), "figure.unit.points", false);
        var hidden = ReportedFigure.allOf(new FigureReport(List.of(Figure.hidden("k")), List.of()))
                .getFirst();
        var percent = new ReportedFigure(
                new ReportedFigure.Spot("", "", "k"), BigDecimal.valueOf(80), "figure.unit.percent", false);
        assertThat(hidden.hidden()).isTrue();
        assertThat(new ComparedFigure(hidden, five).growth()).isNull();
        assertThat(new ComparedFigure(five, hidden).growth()).isNull();
        assertThat(new ComparedFigure(five, percent).growth()).isNull();
        assertThat(new ComparedFigure(five, five).growth()).isEqualByComparingTo("0");
    }

    @Test
    void keepsTheYearThatHasEndedOnlyWhileItIsReported() {
        assertThat(NightlyPeriods.periods(LocalDate.of(2027, 1, 1)))
                .containsExactly(
                        FigurePeriod.THIS_MONTH,
                        FigurePeriod.LAST_MONTH,
                        FigurePeriod.THIS_YEAR,
                        FigurePeriod.LAST_YEAR);
        assertThat(NightlyPeriods.periods(LocalDate.of(2027, 2, 1)))
                .containsExactly(FigurePeriod.THIS_MONTH, FigurePeriod.LAST_MONTH, FigurePeriod.THIS_YEAR);
    }

    private static Tuple row(String line, @Nullable String growth) {
        return Tuple.tuple(line, growth == null ? null : new BigDecimal(growth));
    }

    private static Breakdown.Row line(String label, long value) {
        return new Breakdown.Row(label, List.of(figure(value)));
    }

    private static FigureReport report(long value, Breakdown.Row... lines) {
        return new FigureReport(List.of(figure(value)), List.of(new Breakdown("by", List.of(lines))));
    }

    private static Figure figure(long value) {
        return new Figure("k", BigDecimal.valueOf(value), "figure.unit.cases", "/records");
    }
}
