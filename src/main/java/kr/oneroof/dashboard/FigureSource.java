package kr.oneroof.dashboard;

import java.util.List;

/** Implemented by a room that has something to show to the city; a new service needs no line in the dashboard. */
public interface FigureSource {
    /** Headline figures of the period. */
    List<Figure> figures(FigureFilter filter);

    /** Breakdowns of the period: each becomes a chart with its table. */
    List<Breakdown> breakdowns(FigureFilter filter);
}
