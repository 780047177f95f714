package kr.oneroof.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook. Words stand in text cells, which are never reckoned. */
final class XlsxSpreadsheet extends Spreadsheet {
    /** A sheet holds 1,048,576 lines; long lists go on in the next one, under the same heading. */
    private static final int LINES_OF_SHEET = 1_000_000;

    private static final int LINES_HELD = 500;
    /** Signs of an ordinary font; a date in a narrower column shows as ######. */
    private static final int NARROWEST = 9;

    private static final int WIDEST = 60;

    private final OutputStream into;
    private final Workbook book;
    private final String title;
    private Worksheet sheet;
    private List<Cell> heading = List.of();
    private int[] widths = {};
    private int sheets = 1;
    private int lines;

    XlsxSpreadsheet(OutputStream into, String title) {
        this.into = into;
        book = new Workbook(into, "OneRoof", "1.0");
        this.title = XlsxText.sheetName(title);
        sheet = begun(this.title);
    }

    private Worksheet begun(String name) {
        var begun = book.newWorksheet(name);
        begun.freezePane(0, 1);
        return begun;
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        if (heading.isEmpty()) {
            heading = cells;
        }
        if (lines > LINES_OF_SHEET) {
            widen();
            sheet.finish();
            sheets++;
            sheet = begun(title + " " + sheets);
            lines = 0;
            write(heading);
        }
        write(cells);
    }

    private void write(List<Cell> cells) throws IOException {
        widths = cells.size() > widths.length ? Arrays.copyOf(widths, cells.size()) : widths;
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
            widths[column] = Math.max(widths[column], XlsxText.width(cells.get(column)));
        }
        if (++lines % LINES_HELD == 0) {
            widen();
            sheet.flush();
        }
    }

    /** Widths stand before the first line, so that what comes after the first flush no longer changes them. */
    private void widen() {
        for (var column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column] + 1L, NARROWEST, WIDEST));
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> sheet.inlineString(lines, column, XlsxText.of(text.words()));
            case Cell.Whole whole -> {
                sheet.value(lines, column, whole.number());
                sheet.style(lines, column).format("#,##0").set();
            }
            case Cell.Day day -> {
                sheet.value(lines, column, day.day());
                sheet.style(lines, column).format("yyyy\\-mm\\-dd").set();
            }
            case Cell.Moment moment -> {
                sheet.value(lines, column, moment.moment());
                sheet.style(lines, column).format("yyyy\\-mm\\-dd\\ hh:mm").set();
            }
        }
    }

    @Override
    void finish() throws IOException {
        widen();
        sheet.finish();
        book.finish();
        // The library ends its archive and leaves the stream open; what it holds back comes only when it is closed.
        into.close();
    }
}
