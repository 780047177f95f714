package kr.oneroof.dashboard;

import java.util.List;

/** Implemented by a module that has something to show to the city; a new service needs no line in the dashboard. */
public interface FigureSource {
    /**
     * A short code of small letters under which snapshots are kept; its words are in {@code dashboard.service.<code>}.
     */
    String service();

    /**
     * Of the way its figures are reckoned. Raise it whenever a formula changes, and say in its Javadoc what changed:
     * snapshots carry it, so that an old number can be told from a number reckoned otherwise.
     */
    int formulaVersion();

    FigureReport report(FigureFilter filter, Audience audience);

    List<FigureFilterField> narrowings();

    /**
     * Whether every table that the figures rest on carries the trigger {@code note_figure_change()}. Only then may a
     * {@link FigureCache} keep reports.
     */
    default boolean notesChanges() {
        return false;
    }
}
