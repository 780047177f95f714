package kr.oneroof.consultation.clinic;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * The clinics behind a figure, without companies and words.
 *
 * <p>What the city sees of clinics: how many, how many days, whose money, and what is left of it.
 */
@Component
@Order(95)
@Transactional(readOnly = true)
public class ClinicFigures implements FigureSource {
    static final String RECORDS = "/figures/clinics";
    private static final String WON = "figure.unit.won";

    private final ClinicFigureQueries queries;
    private final ClinicBudgetRepository budgets;

    ClinicFigures(ClinicFigureQueries queries, ClinicBudgetRepository budgets) {
        this.queries = queries;
        this.budgets = budgets;
    }

    @Override
    public String service() {
        return "clinic";
    }

    /** 1: by month of the approval; days and money as held once the visits are over (2026-11-25). */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        var sums = queries.sums(filter);
        var hidden = isHidden(sums, filter, audience);
        var path = path(filter);
        return new FigureReport(
                List.of(
                        told(
                                hidden,
                                new Figure(
                                        "clinic.figure.approved",
                                        BigDecimal.valueOf(sums.clinics()),
                                        "figure.unit.cases",
                                        path)),
                        told(hidden, new Figure("clinic.figure.days", sums.days(), "figure.unit.days", path)),
                        told(hidden, new Figure("clinic.figure.support", sums.support(), WON, path)),
                        told(hidden, new Figure("clinic.figure.share", sums.share(), WON, path)),
                        left(filter.until().getYear())),
                List.of());
    }

    /** Of the whole year, whatever else is asked for: it is told to everybody. */
    private Figure left(int year) {
        return new Figure(
                "clinic.figure.left",
                budgets.budget(year)
                        .map(budget -> BigDecimal.valueOf(budget.left().amount()))
                        .orElse(null),
                WON,
                RECORDS + "?from=" + year + "-01&until=" + year + "-12&budget=true");
    }

    private static Figure told(boolean hidden, Figure figure) {
        return hidden ? Figure.hidden(figure.messageKey()) : figure;
    }

    /** What consultations can be narrowed to narrows these too. */
    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    /** Approved in the months of the filter, neither withdrawn nor ended; newest first, at most 500. */
    public Behind behind(FigureFilter filter, Audience audience) {
        var sums = queries.sums(filter);
        var hidden = isHidden(sums, filter, audience);
        return new Behind(hidden ? List.of() : queries.lines(filter), sums, hidden);
    }

    /** Small itself, or to be found by subtracting it from what is told without one of the conditions. */
    private boolean isHidden(Sums sums, FigureFilter filter, Audience audience) {
        return audience == Audience.CITY
                && (new SmallCells.Cell(sums.clinics(), sums.companies()).isSmall()
                        || filter.narrowed().keySet().stream()
                                .filter(ClinicFigureQueries.COLUMNS::containsKey)
                                .anyMatch(name -> isHiddenAmongOthers(name, filter)));
    }

    private boolean isHiddenAmongOthers(String name, FigureFilter filter) {
        var cells = queries.cells(name, filter.without(name));
        var place = List.copyOf(cells.keySet()).indexOf(filter.narrowed().get(name));
        return SmallCells.hidden(List.copyOf(cells.values()), List.of()).contains(place);
    }

    private static String path(FigureFilter filter) {
        var path = new StringBuilder(RECORDS + "?from=" + filter.from() + "&until=" + filter.until());
        ClinicFigureQueries.COLUMNS.keySet().stream()
                .sorted()
                .filter(filter.narrowed()::containsKey)
                .forEach(name -> path.append('&')
                        .append(name)
                        .append('=')
                        .append(UriUtils.encode(filter.narrowed().getOrDefault(name, ""), StandardCharsets.UTF_8)));
        return path.toString();
    }

    /**
     * @param readable whether the reader may open the case
     * @param days held, once the visits are over; approved until then
     * @param support for those days, {@code share} the company's
     */
    public record Line(
            RequestNumber number,
            boolean readable,
            ClinicState state,
            LocalDate approvedOn,
            int days,
            Won support,
            Won share) {}

    /** @param companies whose they are, three of them at most */
    public record Sums(long clinics, BigDecimal days, BigDecimal support, BigDecimal share, Set<UUID> companies) {}

    /** @param hidden whether they would tell about single companies and therefore are not shown */
    public record Behind(List<Line> lines, Sums sums, boolean hidden) {}
}
