package kr.oneroof.document.sheet;

import java.util.List;

/** A table as it was sent, without its heading. */
public record SentSheet(List<Row> rows) {
    public SentSheet {
        rows = List.copyOf(rows);
    }

    /** @param line as the sender's programme numbers it; the heading is line 1 */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
