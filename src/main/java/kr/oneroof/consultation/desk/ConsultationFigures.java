package kr.oneroof.consultation.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.desk.FigureReading.Dimension;
import kr.oneroof.consultation.desk.FigureReading.Sums;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureSource;

/** What the city sees of consultations. Every number opens to the list of the cases that it counts. */
@Component
class ConsultationFigures implements FigureSource {
    static final String RECORDS = "/figures/consultations";
    private static final String CASES = "figure.unit.cases";
    private static final String PERCENT = "figure.unit.percent";
    private static final String DAYS = "figure.unit.days";
    private static final String POINTS = "figure.unit.points";

    private final FigureReading reading;

    ConsultationFigures(FigureReading reading) {
        this.reading = reading;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> figures(FigureFilter filter) {
        return new Tiles(reading.total(filter), filter, narrowed(filter)).all();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Breakdown> breakdowns(FigureFilter filter) {
        return List.of(of(Dimension.CATEGORY, filter), of(Dimension.MONTH, filter), of(Dimension.DISTRICT, filter),
                of(Dimension.CHANNEL, filter));
    }

    private Breakdown of(Dimension dimension, FigureFilter filter) {
        return new Breakdown("desk.figure.by." + dimension.name(), reading.by(dimension, filter).entrySet().stream()
                .map(entry -> new Breakdown.Row(dimension.label(entry.getKey()),
                        dimension.tiles(entry.getKey(), entry.getValue(), filter, narrowed(filter)).few()))
                .toList());
    }

    private static Map<String, String> narrowed(FigureFilter filter) {
        var narrowed = new LinkedHashMap<String, String>();
        narrowed.put("category", filter.category());
        narrowed.put("district", filter.district());
        return narrowed;
    }

    /** The figures made of some sums, each with the way to its records. */
    record Tiles(Sums sums, FigureFilter period, Map<String, String> narrowed) {
        List<Figure> all() {
            return List.of(count(Measure.RECEIVED), count(Measure.HANDLED),
                    rate("desk.figure.rate", Measure.HANDLED, Measure.STANDING_ALONE),
                    rate("desk.figure.solved", Measure.SOLVED, Measure.HANDLED),
                    rate("desk.figure.solved-widely", Measure.SOLVED_WIDELY, Measure.HANDLED),
                    rate("desk.figure.in-time", Measure.IN_TIME, Measure.ANSWERED),
                    figure("desk.figure.mean-days", sums.meanDays(), DAYS, Measure.ANSWERED),
                    figure("desk.figure.median-days", sums.medianDays(), DAYS, Measure.ANSWERED),
                    figure("desk.figure.satisfaction", sums.satisfaction(), POINTS, Measure.SURVEYED),
                    rate("desk.figure.response", Measure.SURVEYED, Measure.ANSWERED),
                    rate("desk.figure.company-solved", Measure.COMPANY_SOLVED, Measure.SURVEYED));
        }

        List<Figure> few() {
            return List.of(count(Measure.RECEIVED), count(Measure.HANDLED),
                    rate("desk.figure.solved", Measure.SOLVED, Measure.HANDLED),
                    rate("desk.figure.in-time", Measure.IN_TIME, Measure.ANSWERED),
                    figure("desk.figure.mean-days", sums.meanDays(), DAYS, Measure.ANSWERED));
        }

        private Figure count(Measure measure) {
            return figure("desk.figure." + measure.name().toLowerCase(Locale.ROOT),
                    BigDecimal.valueOf(sums.of(measure)), CASES, measure);
        }

        /** The list behind a rate is what stands above the line. */
        private Figure rate(String key, Measure part, Measure whole) {
            var of = sums.of(whole);
            var percent = of == 0 ? null : BigDecimal.valueOf(sums.of(part) * 100)
                    .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
            return figure(key, percent, PERCENT, part);
        }

        private Figure figure(String key, @Nullable BigDecimal value, String unit, Measure records) {
            return new Figure(key, value, unit,
                    CaseFilter.behind(records, period.from(), period.until(), narrowed).at(RECORDS));
        }
    }
}
