package kr.oneroof.document.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table whose columns are known by name.
 *
 * @param hidden lines that the sender's programme does not show; they are not in {@code lines}
 * @param remarks lines that hold a sum or a remark; they are not in {@code lines} either
 * @param columns those that the file has
 */
public record SentTable<C extends Enum<C> & SheetColumn>(
        List<Line<C>> lines, List<Long> hidden, List<Long> remarks, Set<C> columns) {
    public SentTable {
        lines = List.copyOf(lines);
        hidden = List.copyOf(hidden);
        remarks = List.copyOf(remarks);
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

    /** What a page says about lines that were left out. */
    public record LeftOut(List<Long> hidden, List<Long> remarks) {
        public LeftOut {
            hidden = List.copyOf(hidden);
            remarks = List.copyOf(remarks);
        }
    }

    public LeftOut leftOut() {
        return new LeftOut(hidden, remarks);
    }
}
