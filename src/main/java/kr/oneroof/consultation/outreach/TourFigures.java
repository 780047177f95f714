package kr.oneroof.consultation.outreach;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.SmallCells;

/** What came of tours (찾아가는 애로해결): by the day of the tour, reported ones alone. */
@Component
@Order(96)
@Transactional(readOnly = true)
public class TourFigures implements FigureSource {
    public static final String RECORDS = "/figures/outreach";

    private final TourFigureQueries queries;
    private final TourFigureAccess access;

    TourFigures(TourFigureQueries queries, TourFigureAccess access) {
        this.queries = queries;
        this.access = access;
    }

    /**
     * A record behind a figure; what is not of its kind is empty.
     *
     * @param met companies the tour met where it is asked for
     */
    public record Line(
            LocalDate day, String title, String complex, String firm, String district, int met, Case opened) {
        /** Without the tour and the firm, and of the day the month alone: a tour's day tells which one it was. */
        Line blank() {
            return new Line(day.withDayOfMonth(1), "", "", "", "", 0, opened);
        }

        /** Visits and cases are not broken down by tour, and a tour to single firms does not tell where it went. */
        Line forTheCity(TourFigureKind kind) {
            return kind.isOfCompanies()
                    ? blank()
                    : met < SmallCells.FEWEST
                            ? new Line(day, "", "", "", "", 0, opened)
                            : new Line(day, title, complex, "", "", met, opened);
        }

        public boolean isVeiled() {
            return title.isEmpty();
        }
    }

    /** @param readable whether the reader may open it */
    public record Case(String number, String category, String status, String outcome, boolean readable) {
        static final Case NONE = new Case("", "", "", "", false);

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
        var found = queries.of(filter);
        var hidden = access.over(filter, audience);
        return new FigureReport(
                Arrays.stream(TourFigureKind.values())
                        .map(one -> hidden.contains(one)
                                ? Figure.hidden(one.messageKey())
                                : new Figure(
                                        one.messageKey(),
                                        BigDecimal.valueOf(count(found, one)),
                                        unit(one),
                                        path(one, filter)))
                        .toList(),
                List.of());
    }

    /** What consultations can be narrowed to by category and district narrows these too. */
    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    /** Newest first, 500 at most. */
    public Behind behind(TourFigureKind kind, FigureFilter filter, Audience audience) {
        if (access.over(filter, audience).contains(kind)) {
            return new Behind(0, List.of(), true);
        }
        var lines = queries.lines(kind, filter);
        return new Behind(
                count(queries.of(filter), kind),
                audience == Audience.CENTRE
                        ? lines
                        : lines.stream().map(line -> line.forTheCity(kind)).toList(),
                false);
    }

    private static long count(Map<TourFigureKind, SmallCells.Cell> found, TourFigureKind kind) {
        return Objects.requireNonNull(found.get(kind)).records();
    }

    private static String unit(TourFigureKind kind) {
        return switch (kind) {
            case TOURS -> "outreach.unit.tours";
            case FIRMS -> "outreach.unit.firms";
            case CASES, SOLVED -> "figure.unit.cases";
        };
    }

    private static String path(TourFigureKind kind, FigureFilter filter) {
        return RECORDS + "?counted=" + kind + "&from=" + filter.from() + "&until=" + filter.until() + "&category="
                + encoded(filter, "category") + "&district=" + encoded(filter, "district");
    }

    private static String encoded(FigureFilter filter, String name) {
        return URLEncoder.encode(filter.narrowed().getOrDefault(name, ""), StandardCharsets.UTF_8);
    }
}
