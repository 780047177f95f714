package kr.oneroof.document.sheet;

import java.util.ArrayList;
import java.util.List;

/** Takes rows in, as many as a person sends; whoever sends more is told so before the memory is full. */
final class RowCollector {
    /** No table has more columns; what stands further right is no part of it. */
    static final int MOST_COLUMNS = 256;

    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_HIDDEN = 1_000;

    private final List<SentSpreadsheet.Row> rows = new ArrayList<>();
    private final List<Long> hidden = new ArrayList<>();
    private int cells;

    /** Empty rows are left out. @param line from 1 @param shown whether the sender's programme shows it */
    void add(long line, List<String> row, boolean shown) {
        var last = row.size();
        while (last > 0 && row.get(last - 1).isEmpty()) {
            last--;
        }
        if (last == 0) {
            return;
        }
        if (!shown) {
            if (hidden.size() < MOST_HIDDEN) {
                hidden.add(line);
            }
            return;
        }
        cells += last;
        if (rows.size() == SheetReader.MOST_ROWS || cells > MOST_CELLS) {
            throw new SheetRefused("many");
        }
        rows.add(new SentSpreadsheet.Row(line, row.subList(0, last)));
    }

    SentSpreadsheet toSheet() {
        return new SentSpreadsheet(rows, hidden);
    }
}
