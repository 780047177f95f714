package kr.oneroof.finance.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.SmallCells;

/**
 * What the city sees of loans: how many were applied for, recommended and lent, how much, how soon, and for what
 * subsidy.
 */
@Component
@Order(99)
@Transactional(readOnly = true)
public class LoanFigureSource implements FigureSource {
    public static final String RECORDS = "/figures/loans";
    private static final String WON = "figure.unit.won";

    private final LoanFigures figures;

    LoanFigureSource(LoanFigures figures) {
        this.figures = figures;
    }

    /** A figure: what it counts, and in which unit it is told. */
    private enum Told {
        APPLIED(LoanFigureKind.APPLIED, false),
        RECOMMENDED(LoanFigureKind.RECOMMENDED, false),
        RECOMMENDED_WON(LoanFigureKind.RECOMMENDED, true),
        EXECUTED(LoanFigureKind.EXECUTED, false),
        EXECUTED_WON(LoanFigureKind.EXECUTED, true),
        SUBSIDY_WON(LoanFigureKind.PAID, true);

        private final LoanFigureKind measure;
        private final boolean won;

        Told(LoanFigureKind measure, boolean won) {
            this.measure = measure;
            this.won = won;
        }

        private String key() {
            return "finance.reported." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param programme or {@code bank}: id of the row that is asked for; empty for all */
    public record Asked(LoanFigureKind measure, String programme, String bank) {
        private boolean isOfAFigure() {
            return programme.isEmpty() && bank.isEmpty()
                    || measure == LoanFigureKind.APPLIED && (programme.isEmpty() || bank.isEmpty());
        }
    }

    /** Largest first, 500 lines at most. @param hidden from the city, because it would tell about single companies */
    public record Behind(long count, long won, List<LoanFigures.Line> lines, boolean hidden) {
        public Behind {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String service() {
        return "loans";
    }

    /** 1: applications by the day on which they were filed, whatever became of them since (2026-12-01). */
    @Override
    public int formulaVersion() {
        return 1;
    }

    @Override
    public boolean notesChanges() {
        return true;
    }

    /** Loans are not narrowed to what others know: then there is nothing to say. */
    @Override
    public List<FigureFilterField> narrowings() {
        return List.of();
    }

    @Override
    public FigureReport report(FigureFilter filter, Audience audience) {
        if (!filter.narrowed().isEmpty()) {
            return new FigureReport(List.of(), List.of());
        }
        var scope = LoanFigures.Scope.of(filter.from(), filter.until());
        var row = figures.all(scope);
        var all = new ArrayList<>(Stream.of(Told.values())
                .map(told ->
                        isHidden(told.measure, row, audience) ? Figure.hidden(told.key()) : figure(told, row, filter))
                .toList());
        all.add(
                isHidden(LoanFigureKind.DECIDED, row, audience)
                        ? Figure.hidden("finance.reported.days")
                        : new Figure(
                                "finance.reported.days",
                                days(row.days()),
                                "figure.unit.days",
                                path(LoanFigureKind.DECIDED, filter, "")));
        return new FigureReport(
                all,
                List.of(breakdown("programme", scope, filter, audience), breakdown("bank", scope, filter, audience)));
    }

    private static @Nullable BigDecimal days(@Nullable Long tenths) {
        return tenths == null ? null : BigDecimal.valueOf(tenths).divide(BigDecimal.TEN, 1, RoundingMode.HALF_UP);
    }

    private static Figure figure(Told told, LoanFigures.Row row, FigureFilter filter) {
        var sum = row.sum(told.measure.name());
        return new Figure(
                told.key(),
                BigDecimal.valueOf(told.won ? sum.won() : sum.loans()),
                told.won ? WON : "figure.unit.cases",
                path(told.measure, filter, ""));
    }

    private static boolean isHidden(LoanFigureKind measure, LoanFigures.Row row, Audience audience) {
        return audience == Audience.CITY && row.sum(measure.name()).isSmall();
    }

    private Breakdown breakdown(String column, LoanFigures.Scope scope, FigureFilter filter, Audience audience) {
        var cells = figures.cells(column, scope);
        var hidden = audience == Audience.CITY ? hidden(cells) : Set.<Integer>of();
        var rows = new ArrayList<Breakdown.Row>();
        cells.forEach((id, named) -> rows.add(new Breakdown.Row(
                named.name(),
                List.of(
                        hidden.contains(rows.size())
                                ? Figure.hidden(Told.APPLIED.key())
                                : new Figure(
                                        Told.APPLIED.key(),
                                        BigDecimal.valueOf(named.cell().records()),
                                        "figure.unit.cases",
                                        path(LoanFigureKind.APPLIED, filter, "&" + column + "=" + id))))));
        return new Breakdown("finance.reported.by-" + column, rows);
    }

    private static Set<Integer> hidden(Map<String, LoanFigures.Named> cells) {
        return SmallCells.hidden(
                cells.values().stream().map(LoanFigures.Named::cell).toList(), List.of());
    }

    public Behind behind(Asked what, FigureFilter filter, Audience audience) {
        var scope = LoanFigures.Scope.of(filter.from(), filter.until());
        if (audience == Audience.CITY
                && (!what.isOfAFigure()
                        || figures.all(scope).sum(what.measure.name()).isSmall()
                        || isHidden("programme", what.programme, scope)
                        || isHidden("bank", what.bank, scope))) {
            return new Behind(0, 0, List.of(), true);
        }
        var sum = figures.sum(what.measure, scope, what.programme, what.bank);
        return new Behind(
                sum.loans(), sum.won(), figures.behind(what.measure, scope, what.programme, what.bank), false);
    }

    private boolean isHidden(String column, String id, LoanFigures.Scope scope) {
        if (id.isEmpty()) {
            return false;
        }
        var cells = figures.cells(column, scope);
        return hidden(cells).contains(List.copyOf(cells.keySet()).indexOf(id));
    }

    private static String path(LoanFigureKind measure, FigureFilter filter, String more) {
        return RECORDS + "?counted=" + measure + "&from=" + filter.from() + "&until=" + filter.until() + more;
    }
}
