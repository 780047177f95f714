package kr.oneroof.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A table that is written line by line into a file and forgets what it has written.
 *
 * <p>The file is ended and its stream closed only when all lines are in: a writer that fails leaves no file that looks
 * whole.
 */
public abstract sealed class Spreadsheet permits XlsxSpreadsheet, CsvSpreadsheet {
    /** What {@link #xlsx} is sent as. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What {@link #csv} is sent as. */
    public static final String CSV = "text/csv;charset=UTF-8";

    /** Fills a table. */
    @FunctionalInterface
    public interface Lines {
        void into(Spreadsheet sheet) throws IOException;
    }

    /**
     * A workbook whose first line is its heading; dates are dates, numbers numbers, and text is never reckoned.
     *
     * @param title of its sheet
     * @throws IOException when nobody takes the file any more
     */
    public static void xlsx(OutputStream into, String title, Lines lines) throws IOException {
        write(new XlsxSpreadsheet(into, title), lines);
    }

    /**
     * CSV as RFC 4180 has it, with the mark by which Excel knows UTF-8, days as {@code 2026-12-09} and moments as
     * {@code 2026-12-09 18:00}.
     *
     * @throws IOException when nobody takes the file any more
     */
    public static void csv(OutputStream into, Lines lines) throws IOException {
        write(new CsvSpreadsheet(into), lines);
    }

    private static void write(Spreadsheet sheet, Lines lines) throws IOException {
        lines.into(sheet);
        sheet.finish();
    }

    public abstract void line(List<Cell> cells) throws IOException;

    public final void line(Cell... cells) throws IOException {
        line(Arrays.asList(cells));
    }

    /** A line of words alone. */
    public final void words(List<String> words) throws IOException {
        line(words.stream().map(Cell::of).toList());
    }

    /** Ends the file and closes the stream below. */
    abstract void finish() throws IOException;
}
