package kr.oneroof.document.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** CSV with nothing in it that a spreadsheet would run. */
final class CsvSpreadsheet extends Spreadsheet {
    private static final String MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Writer writer;

    CsvSpreadsheet(OutputStream into) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8));
        writer.write(MARK);
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        writer.write(cells.stream().map(CsvSpreadsheet::written).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    void finish() throws IOException {
        writer.close();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> '"' + harmless(text.words()).replace("\"", "\"\"") + '"';
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Day day -> day.day().toString();
            case Cell.Moment moment -> MOMENT.format(moment.moment());
        };
    }

    /** A cell that begins like a formula gets an apostrophe in front, so that no programme reckons it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
