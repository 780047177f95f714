package kr.oneroof.document.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.poi.ss.util.CellReference;

/** Takes rows in, as many as a person sends; whoever sends more is told so before the memory is full. */
final class RowCollector {
    /** No table has more columns; what stands further right is no part of it. */
    static final int MOST_COLUMNS = 256;

    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_HIDDEN = 1_000;

    private final List<SentSpreadsheet.Row> rows = new ArrayList<>();
    private final List<Long> hidden = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet heldBack = new BitSet();
    private int cells;

    /** Of these columns nothing is read from now on. @param from counted from 0, as {@code to}, which is the last */
    void hideColumns(int from, int to) {
        hiddenColumns.set(Math.clamp(from, 0, MOST_COLUMNS), Math.clamp(to + 1L, 0, MOST_COLUMNS));
    }

    void showAllColumns() {
        hiddenColumns.clear();
    }

    /** A single cell that the sender's programme does not show. @return what is read of it, nothing */
    String heldBack(int column, String words) {
        if (!words.isEmpty() && column < MOST_COLUMNS) {
            heldBack.set(column);
        }
        return "";
    }

    private List<String> shownCells(List<String> row) {
        if (hiddenColumns.isEmpty()) {
            return row;
        }
        var cells = new ArrayList<>(row);
        for (var at = hiddenColumns.nextSetBit(0);
                at >= 0 && at < cells.size();
                at = hiddenColumns.nextSetBit(at + 1)) {
            if (!cells.set(at, "").isEmpty()) {
                heldBack.set(at);
            }
        }
        return cells;
    }

    /** Empty rows are left out. @param line from 1 @param shown whether the sender's programme shows it */
    void add(long line, List<String> sent, boolean shown) {
        var row = shownCells(sent);
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
        return new SentSpreadsheet(
                rows,
                hidden,
                heldBack.stream().mapToObj(CellReference::convertNumToColString).toList());
    }
}
