package kr.oneroof.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
        private static final Pattern VALUE = Pattern.compile("[-+(]?[\\d.,%:/\\s-]*\\d[\\d.,%:/\\s-]*\\)?");

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether no cell is a number, a day or an amount. */
        boolean isWords() {
            return cells.stream().noneMatch(cell -> VALUE.matcher(cell).matches());
        }

        /**
         * The heading that this line and the one below it make; a name above stands for all columns below that have
         * none of their own.
         *
         * @param whole whether both lines make the name, or the lower one alone where it says something
         */
        List<String> over(Row lower, boolean whole) {
            var names = new ArrayList<String>();
            var over = "";
            for (var column = 0; column < Math.max(cells.size(), lower.cells.size()); column++) {
                var low = lower.cell(column);
                over = cell(column).isEmpty() && !low.isEmpty() ? over : cell(column);
                names.add(low.isEmpty() || low.equals(over) ? over : whole ? over + low : low);
            }
            return names;
        }
    }
}
