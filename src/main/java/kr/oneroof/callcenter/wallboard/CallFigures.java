package kr.oneroof.callcenter.wallboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallTicketState;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.RequestNumber;

/** What the city sees of the call centre: who got through, what was solved at once, what about and when. */
@Component
@Order(97)
@Transactional(readOnly = true)
public class CallFigures implements FigureSource {
    public static final String RECORDS = "/figures/calls";
    private static final String PERCENT = "figure.unit.percent";

    private final CallFigureQueries counts;
    private final TopicService topics;

    CallFigures(CallFigureQueries counts, TopicService topics) {
        this.counts = counts;
        this.topics = topics;
    }

    /** @param topic empty for all, {@code hour} likewise */
    public record Asked(CallMeasure measure, String topic, String hour) {
        /** What a figure links to; the city is told nothing else. */
        boolean isOfAFigure() {
            return topic.isEmpty() && hour.isEmpty()
                    || measure == CallMeasure.OFFERED && (topic.isEmpty() || hour.isEmpty());
        }
    }

    /** A record behind a figure. */
    public record Line(
            RequestNumber number,
            LocalDateTime received,
            String company,
            String topic,
            CallLevel level,
            CallTicketState state) {
        /** Without whom, and of the time the month alone. */
        Line forTheCity() {
            return new Line(number, received.toLocalDate().withDayOfMonth(1).atStartOfDay(), "", topic, level, state);
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
        return "calls";
    }

    /** 1: calls by the day they came in (2026-11-25). */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public boolean notesChanges() {
        return true;
    }

    /** Calls are not narrowed to categories or districts: then there is nothing to say. */
    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        if (!filter.narrowed().isEmpty()) {
            return new FigureReport(List.of(), List.of());
        }
        return new FigureReport(
                List.of(
                        offered(filter, audience),
                        rate(CallMeasure.ANSWERED, CallMeasure.OFFERED, filter, audience),
                        rate(CallMeasure.FIRST, CallMeasure.ANSWERED, filter, audience),
                        rate(CallMeasure.TRANSFERRED, CallMeasure.ANSWERED, filter, audience),
                        rate(CallMeasure.KEPT, CallMeasure.PROMISED, filter, audience),
                        satisfaction(filter, audience)),
                Stream.of(CallDimension.values())
                        .map(one -> breakdown(one, filter, audience))
                        .toList());
    }

    private Figure offered(FigureFilter filter, Audience audience) {
        var cell = counts.cell(CallMeasure.OFFERED.condition(), filter);
        return audience == Audience.CITY && cell.isSmall()
                ? Figure.hidden(CallMeasure.OFFERED.messageKey())
                : new Figure(
                        CallMeasure.OFFERED.messageKey(),
                        BigDecimal.valueOf(cell.records()),
                        "figure.unit.cases",
                        path(CallMeasure.OFFERED, filter, ""));
    }

    private Figure rate(CallMeasure measure, CallMeasure whole, FigureFilter filter, Audience audience) {
        var parts = counts.parts(measure, whole, filter);
        if (audience == Audience.CITY && !SmallCells.hidden(parts, List.of()).isEmpty()) {
            return Figure.hidden(measure.messageKey());
        }
        var all = parts.getFirst().records() + parts.getLast().records();
        return new Figure(
                measure.messageKey(),
                all == 0
                        ? null
                        : BigDecimal.valueOf(100 * parts.getFirst().records())
                                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP),
                PERCENT,
                path(measure, filter, ""));
    }

    private Figure satisfaction(FigureFilter filter, Audience audience) {
        var key = CallMeasure.SCORED.messageKey();
        return audience == Audience.CITY
                        && counts.cell(CallMeasure.SCORED.condition(), filter).isSmall()
                ? Figure.hidden(key)
                : new Figure(
                        key,
                        counts.satisfaction(filter)
                                .map(found -> found.setScale(1, RoundingMode.HALF_UP))
                                .orElse(null),
                        "callcenter.unit.points",
                        path(CallMeasure.SCORED, filter, ""));
    }

    private Breakdown breakdown(CallDimension dimension, FigureFilter filter, Audience audience) {
        var cells = counts.by(dimension, filter);
        var names = topics.names(LocaleContextHolder.getLocale());
        var hidden = audience == Audience.CITY
                ? SmallCells.hidden(List.copyOf(cells.values()), List.of())
                : Set.<Integer>of();
        var rows = new ArrayList<Breakdown.Row>();
        cells.forEach((key, cell) -> {
            var label = dimension == CallDimension.TOPIC ? names.getOrDefault(key, key) : "#callcenter.hour." + key;
            var figure = hidden.contains(rows.size())
                    ? Figure.hidden(CallMeasure.OFFERED.messageKey())
                    : new Figure(
                            CallMeasure.OFFERED.messageKey(),
                            BigDecimal.valueOf(cell.records()),
                            "figure.unit.cases",
                            path(
                                    CallMeasure.OFFERED,
                                    filter,
                                    "&" + dimension.name().toLowerCase(Locale.ROOT) + "=" + key));
            rows.add(new Breakdown.Row(label, List.of(figure)));
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
        var whole = switch (what.measure()) {
            case ANSWERED -> CallMeasure.OFFERED;
            case FIRST, TRANSFERRED -> CallMeasure.ANSWERED;
            case KEPT -> CallMeasure.PROMISED;
            default -> what.measure();
        };
        if (!SmallCells.hidden(counts.parts(what.measure(), whole, filter), List.of())
                .isEmpty()) {
            return true;
        }
        return what.measure() == CallMeasure.OFFERED
                && Stream.of(CallDimension.values()).anyMatch(one -> {
                    var key = one == CallDimension.TOPIC ? what.topic() : what.hour();
                    var cells = counts.by(one, filter);
                    var place = List.copyOf(cells.keySet()).indexOf(key);
                    return !key.isEmpty()
                            && SmallCells.hidden(List.copyOf(cells.values()), List.of())
                                    .contains(place);
                });
    }

    private static String path(CallMeasure measure, FigureFilter filter, String more) {
        return RECORDS + "?counted=" + measure + "&from=" + filter.from() + "&until=" + filter.until() + more;
    }
}
