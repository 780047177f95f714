package kr.oneroof.consultation.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV as RFC 4180 has it, with the mark by which Excel knows UTF-8, and nothing in it that Excel would run. */
final class CsvSheet implements Sheet {
    private static final String MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer writer;

    CsvSheet(OutputStream into) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8));
        writer.write(MARK);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        writer.write(cells.stream().map(CsvSheet::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String quoted(String cell) {
        return '"' + harmless(cell).replace("\"", "\"\"") + '"';
    }

    /** A cell that begins like a formula gets an apostrophe in front, so that no programme reckons it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
