package kr.oneroof.dashboard;

import java.util.List;

/** A distribution: a chart, and always the table under it. */
public record Breakdown(String messageKey, List<Row> rows) {
    public Breakdown {
        rows = List.copyOf(rows);
    }

    /**
     * @param label text to show; a message key when it starts with {@code #}
     * @param figures one per column, in the same order in every row
     */
    public record Row(String label, List<Figure> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }
}
