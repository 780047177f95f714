package kr.oneroof.consultation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of text cells alone: what stands in a text cell is never reckoned. */
final class XlsxSheet implements Sheet {
    /** A sheet holds 1,048,576 lines; long lists go on in the next one, under the same heading. */
    private static final int LINES_OF_SHEET = 1_000_000;
    private static final int LINES_HELD = 500;

    private final Workbook book;
    private final String title;
    private Worksheet sheet;
    private List<String> heading = List.of();
    private int sheets = 1;
    private int lines;

    XlsxSheet(OutputStream into, String title) {
        book = new Workbook(into, "OneRoof", "1.0");
        this.title = title;
        sheet = book.newWorksheet(title);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        if (heading.isEmpty()) {
            heading = cells;
        }
        if (lines > LINES_OF_SHEET) {
            sheet.finish();
            sheets++;
            sheet = book.newWorksheet(title + " " + sheets);
            lines = 0;
            write(heading);
        }
        write(cells);
    }

    private void write(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            sheet.inlineString(lines, column, cells.get(column));
        }
        if (++lines % LINES_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
