package kr.oneroof.document.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table whose columns are known by name.
 *
 * @param leftOut what is not in {@code lines}
 * @param columns those that the file has
 */
public record SentTable<C extends Enum<C> & SheetColumn>(List<Line<C>> lines, LeftOut leftOut, Set<C> columns) {
    public SentTable {
        lines = List.copyOf(lines);
        columns = Set.copyOf(columns);
    }

    /** @param line as the sender's programme numbers it, from 1 */
    public record Line<C>(long line, Map<C, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        /** What stands in a column; empty where the file has none of it. */
        public String cell(C column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * What a page says about what was left out.
     *
     * @param hidden lines that the sender's programme does not show
     * @param hiddenColumns columns that it does not show, by their letters
     * @param remarks lines that hold a sum or a remark
     */
    public record LeftOut(List<Long> hidden, List<String> hiddenColumns, List<Long> remarks) {
        public LeftOut {
            hidden = List.copyOf(hidden);
            hiddenColumns = List.copyOf(hiddenColumns);
            remarks = List.copyOf(remarks);
        }
    }
}
