package kr.oneroof.advisory.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.RequestNumber;

/** What the city sees of the panel: who asked, who was advised, how soon, how well, and what it cost. */
@Component
@Order(98)
@Transactional(readOnly = true)
public class AdviceFigures implements FigureSource {
    public static final String RECORDS = "/figures/advice";
    private static final String CASES = "figure.unit.cases";

    private final AdviceFigureQueries counts;

    AdviceFigures(AdviceFigureQueries counts) {
        this.counts = counts;
    }

    /** Of one row at most; empty for all. */
    public record Asked(AdviceMeasure measure, String panel, String field, String district) {
        /** What a figure links to; the city is told nothing else. */
        boolean isOfAFigure() {
            var rows = Stream.of(panel, field, district)
                    .filter(key -> !key.isEmpty())
                    .count();
            return rows == 0 || rows == 1 && measure == AdviceMeasure.RECEIVED;
        }

        private String key(AdviceDimension dimension) {
            return switch (dimension) {
                case PANEL -> panel;
                case FIELD -> field;
                case DISTRICT -> district;
            };
        }
    }

    /** A record behind a figure. @param fee paid to experts, in won */
    public record Line(
            RequestNumber number, LocalDate filed, String company, String field, AdvisoryRequestState state, long fee) {
        /** Without whom, and of the time the month alone. */
        Line forTheCity() {
            return new Line(number, filed.withDayOfMonth(1), "", field, state, fee);
        }
    }

    /** @param hidden from the city, because it would tell about single companies */
    public record Behind(long count, List<Line> lines, boolean hidden) {
        public Behind {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String service() {
        return "advice";
    }

    /** 1: requests by the day they were filed (2026-11-25). */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public boolean notesChanges() {
        return true;
    }

    /** Requests for advice are not narrowed to what others know: then there is nothing to say. */
    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        if (!filter.narrowed().isEmpty()) {
            return new FigureReport(List.of(), List.of());
        }
        var totals = counts.totals(filter);
        var figures = Stream.of(
                        AdviceMeasure.RECEIVED,
                        AdviceMeasure.MATCHED,
                        AdviceMeasure.CONFIRMED,
                        AdviceMeasure.ADVISED,
                        AdviceMeasure.SCORED,
                        AdviceMeasure.PAID)
                .map(measure -> audience == Audience.CITY && totals.isSmall(measure)
                        ? Figure.hidden(measure.messageKey())
                        : figure(measure, totals, path(measure, filter, "")))
                .toList();
        return new FigureReport(
                figures,
                Stream.of(AdviceDimension.values())
                        .map(one -> breakdown(one, filter, audience))
                        .toList());
    }

    private static Figure figure(AdviceMeasure measure, AdviceFigureQueries.Totals totals, String path) {
        var key = measure.messageKey();
        return switch (measure) {
            case RECEIVED, MATCHED, CONFIRMED ->
                new Figure(key, BigDecimal.valueOf(totals.count(measure)), CASES, path);
            case ADVISED -> new Figure(key, rounded(totals.days(), 1), "figure.unit.days", path);
            case SCORED -> new Figure(key, rounded(totals.satisfaction(), 1), "advisory.unit.points", path);
            case PAID -> new Figure(key, rounded(totals.fees(), 0), "advisory.unit.won", path);
        };
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value, int places) {
        return value == null ? null : value.setScale(places, RoundingMode.HALF_UP);
    }

    private Breakdown breakdown(AdviceDimension dimension, FigureFilter filter, Audience audience) {
        var cells = counts.by(dimension, filter);
        var hidden = audience == Audience.CITY
                ? SmallCells.hidden(List.copyOf(cells.values()), List.of())
                : Set.<Integer>of();
        var rows = new ArrayList<Breakdown.Row>();
        cells.forEach((key, cell) -> {
            var figure = hidden.contains(rows.size())
                    ? Figure.hidden(AdviceMeasure.RECEIVED.messageKey())
                    : new Figure(
                            AdviceMeasure.RECEIVED.messageKey(),
                            BigDecimal.valueOf(cell.records()),
                            CASES,
                            path(
                                    AdviceMeasure.RECEIVED,
                                    filter,
                                    "&" + dimension.name().toLowerCase(Locale.ROOT) + "=" + key));
            rows.add(new Breakdown.Row(dimension.label(key), List.of(figure)));
        });
        return new Breakdown(dimension.messageKey(), rows);
    }

    /** Newest first, 500 at most. */
    public Behind behind(Asked what, FigureFilter filter, Audience audience) {
        if (audience == Audience.CITY && (!what.isOfAFigure() || isHidden(what, filter))) {
            return new Behind(0, List.of(), true);
        }
        var lines = counts.lines(what, filter);
        return new Behind(
                counts.count(what, filter),
                audience == Audience.CENTRE
                        ? lines
                        : lines.stream().map(Line::forTheCity).toList(),
                false);
    }

    private boolean isHidden(Asked what, FigureFilter filter) {
        return counts.totals(filter).isSmall(what.measure())
                || Stream.of(AdviceDimension.values()).anyMatch(one -> {
                    var cells = counts.by(one, filter);
                    var place = List.copyOf(cells.keySet()).indexOf(what.key(one));
                    return !what.key(one).isEmpty()
                            && SmallCells.hidden(List.copyOf(cells.values()), List.of())
                                    .contains(place);
                });
    }

    private static String path(AdviceMeasure measure, FigureFilter filter, String more) {
        return RECORDS + "?counted=" + measure + "&from=" + filter.from() + "&until=" + filter.until() + more;
    }
}
