package kr.oneroof.consultation.workbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;

/**
 * The figures made of some sums, each with the way to its records.
 *
 * @param hidden what may not be told; every figure that rests on it is hidden too
 */
record CaseFigureTiles(CaseSums sums, FigureFilter filter, Set<CaseMeasure> hidden) {
    private static final String CASES = "figure.unit.cases";
    private static final String PERCENT = "figure.unit.percent";
    private static final String DAYS = "figure.unit.days";
    private static final String POINTS = "figure.unit.points";

    List<Figure> all() {
        return List.of(
                count(CaseMeasure.RECEIVED),
                count(CaseMeasure.HANDLED),
                rate("desk.figure.rate", CaseMeasure.HANDLED, CaseMeasure.STANDING_ALONE),
                rate("desk.figure.solved", CaseMeasure.SOLVED, CaseMeasure.HANDLED),
                rate("desk.figure.solved-widely", CaseMeasure.SOLVED_WIDELY, CaseMeasure.HANDLED),
                rate("desk.figure.in-time", CaseMeasure.IN_TIME, CaseMeasure.ANSWERED),
                figure("desk.figure.mean-days", sums.meanDays(), DAYS, CaseMeasure.ANSWERED),
                figure("desk.figure.median-days", sums.medianDays(), DAYS, CaseMeasure.ANSWERED),
                figure("desk.figure.ninth-days", sums.ninthDays(), DAYS, CaseMeasure.ANSWERED),
                figure("desk.figure.satisfaction", sums.satisfaction(), POINTS, CaseMeasure.SURVEYED),
                rate("desk.figure.response", CaseMeasure.SURVEYED, CaseMeasure.ANSWERED),
                rate("desk.figure.company-solved", CaseMeasure.COMPANY_SOLVED, CaseMeasure.SURVEYED));
    }

    List<Figure> few() {
        return List.of(
                count(CaseMeasure.RECEIVED),
                count(CaseMeasure.HANDLED),
                rate("desk.figure.solved", CaseMeasure.SOLVED, CaseMeasure.HANDLED),
                rate("desk.figure.solved-widely", CaseMeasure.SOLVED_WIDELY, CaseMeasure.HANDLED),
                rate("desk.figure.in-time", CaseMeasure.IN_TIME, CaseMeasure.ANSWERED),
                figure("desk.figure.mean-days", sums.meanDays(), DAYS, CaseMeasure.ANSWERED),
                figure("desk.figure.ninth-days", sums.ninthDays(), DAYS, CaseMeasure.ANSWERED));
    }

    private Figure count(CaseMeasure measure) {
        return figure(
                "desk.figure." + measure.name().toLowerCase(Locale.ROOT),
                BigDecimal.valueOf(sums.of(measure)),
                CASES,
                measure);
    }

    /** The list behind a rate is what stands above the line. */
    private Figure rate(String key, CaseMeasure part, CaseMeasure whole) {
        var of = sums.of(whole);
        var percent = of == 0
                ? null
                : BigDecimal.valueOf(sums.of(part) * 100).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        return figure(key, percent, PERCENT, part, whole);
    }

    private Figure figure(String key, @Nullable BigDecimal value, String unit, CaseMeasure... restsOn) {
        return Arrays.stream(restsOn).anyMatch(hidden::contains)
                ? Figure.hidden(key)
                : new Figure(
                        key, value, unit, CaseFilter.behind(restsOn[0], filter).at(ConsultationFigures.RECORDS));
    }
}
