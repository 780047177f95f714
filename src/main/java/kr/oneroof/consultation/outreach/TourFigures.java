package kr.oneroof.consultation.outreach;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.Narrowing;

/** What came of tours (찾아가는 애로해결): by the day of the tour, reported ones alone. */
@Component
@Transactional(readOnly = true)
public class TourFigures implements FigureSource {
    public static final String RECORDS = "/figures/outreach";

    private final TourCounts counts;

    TourFigures(TourCounts counts) {
        this.counts = counts;
    }

    /** A record behind a figure; what is not of its kind is empty. */
    public record Line(LocalDate day, String title, String complex, String firm, String district, Case opened) {
    }

    /** @param readable whether the reader may open it */
    public record Case(String number, String category, String status, String outcome, boolean readable) {
        public String categoryKey() {
            return Category.valueOf(category).messageKey();
        }

        public String statusKey() {
            return CaseStatus.valueOf(status).messageKey();
        }

        public String outcomeKey() {
            return Outcome.valueOf(outcome).messageKey();
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
        return "outreach";
    }

    /** 1: reported tours by their day (2026-11-25). */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        var found = counts.of(filter);
        return new FigureReport(Arrays.stream(TourMeasure.values()).map(one -> isHidden(found, one, audience)
                ? Figure.hidden(one.messageKey())
                : new Figure(one.messageKey(), BigDecimal.valueOf(count(found, one).value()), unit(one), path(one, filter)))
                .toList(), List.of());
    }

    /** What consultations can be narrowed to by category and district narrows these too. */
    @Override
    public List<Narrowing> narrowings() {
        return List.of();
    }

    /** Newest first, 500 at most. */
    public Behind behind(TourMeasure measure, FigureFilter filter, Audience audience) {
        var found = counts.of(filter);
        return isHidden(found, measure, audience) ? new Behind(0, List.of(), true)
                : new Behind(count(found, measure).value(), counts.lines(measure, filter), false);
    }

    /** What is solved is no less told about than what was opened. */
    private static boolean isHidden(Map<TourMeasure, TourCounts.Count> found, TourMeasure measure, Audience audience) {
        return audience == Audience.CITY && (count(found, measure).small()
                || measure == TourMeasure.SOLVED && count(found, TourMeasure.CASES).small());
    }

    private static TourCounts.Count count(Map<TourMeasure, TourCounts.Count> found, TourMeasure measure) {
        return Objects.requireNonNull(found.get(measure));
    }

    private static String unit(TourMeasure measure) {
        return switch (measure) {
            case TOURS -> "outreach.unit.tours";
            case FIRMS -> "outreach.unit.firms";
            case CASES, SOLVED -> "figure.unit.cases";
        };
    }

    private static String path(TourMeasure measure, FigureFilter filter) {
        return RECORDS + "?counted=" + measure + "&from=" + filter.from() + "&until=" + filter.until() + "&category="
                + encoded(filter, "category") + "&district=" + encoded(filter, "district");
    }

    private static String encoded(FigureFilter filter, String name) {
        return URLEncoder.encode(filter.narrowed().getOrDefault(name, ""), StandardCharsets.UTF_8);
    }
}
