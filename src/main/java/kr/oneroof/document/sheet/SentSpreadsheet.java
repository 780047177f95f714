package kr.oneroof.document.sheet;

import java.util.List;

/**
 * A table as it was sent, with all that stands above and below it.
 *
 * @param hidden lines that the sender's programme does not show, a filtered list's among them; they are not in
 *     {@code rows}
 * @param hiddenColumns letters of columns that it does not show either and that hold something; their cells are empty
 *     in {@code rows}
 */
public record SentSpreadsheet(List<Row> rows, List<Long> hidden, List<String> hiddenColumns) {
    public SentSpreadsheet {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /** @param line as the sender's programme numbers it, from 1 */
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
