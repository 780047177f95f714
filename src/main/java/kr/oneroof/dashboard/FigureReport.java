package kr.oneroof.dashboard;

import java.util.List;

/** A service's figures of a period: the headline, and breakdowns of which each becomes a chart with its table. */
public record FigureReport(List<Figure> figures, List<Breakdown> breakdowns) {
    public FigureReport {
        figures = List.copyOf(figures);
        breakdowns = List.copyOf(breakdowns);
    }
}
