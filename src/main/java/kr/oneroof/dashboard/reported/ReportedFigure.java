package kr.oneroof.dashboard.reported;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureReport;

/**
 * A figure as it was told.
 *
 * @param value empty when there was nothing to reckon it from, or when it was hidden
 * @param unit message key of the unit; {@code <unit>.by} is that of a difference
 */
public record ReportedFigure(Spot spot, @Nullable BigDecimal value, String unit, boolean hidden) {
    /**
     * Where it stood in its report; on another day the same figure stands there.
     *
     * @param breakdown message key, empty for the headline
     * @param line text, or a message key when it starts with {@code #}; empty for the headline
     * @param kpi message key of its name
     */
    public record Spot(String breakdown, String line, String kpi) {}

    /** In the order of the report. */
    static List<ReportedFigure> allOf(FigureReport report) {
        var all = new ArrayList<ReportedFigure>();
        report.figures().forEach(figure -> all.add(of("", "", figure)));
        report.breakdowns()
                .forEach(part -> part.rows()
                        .forEach(row ->
                                row.figures().forEach(figure -> all.add(of(part.messageKey(), row.label(), figure)))));
        return all;
    }

    private static ReportedFigure of(String breakdown, String line, Figure figure) {
        return new ReportedFigure(
                new Spot(breakdown, line, figure.messageKey()), figure.value(), figure.unit(), figure.isHidden());
    }
}
