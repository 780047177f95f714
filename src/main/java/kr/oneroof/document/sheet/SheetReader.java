package kr.oneroof.document.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;

import javax.xml.stream.XMLStreamException;

/**
 * Reads tables as banks and offices send them: workbooks of Excel since 1997, the HTML and XML tables that bear the
 * name {@code .xls}, and CSV. The content decides and not the name. Of a workbook the first visible sheet is read; of a
 * cell, what the sender sees in it: 5.00% of 0.05, a day of its serial number, 15 digits of a number.
 */
public final class SheetReader {
    /** Most rows of a file. */
    public static final int MOST_ROWS = 100_000;
    /** Most bytes of a file. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private SheetReader() {}

    /** @throws SheetRefused when it is none of these, too large, or without a row; it names the cause */
    public static SentSpreadsheet read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new SheetRefused("large");
        }
        var rows = new RowCollector();
        try {
            read(content, rows);
        } catch (SheetRefused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // Libraries answer a broken file with whatever they stumbled over; the sender's cell is no error of ours.
            throw new SheetRefused("broken");
        }
        var sheet = rows.toSheet();
        if (sheet.rows().isEmpty()) {
            throw new SheetRefused(
                    sheet.hidden().isEmpty() && sheet.hiddenColumns().isEmpty() ? "empty" : "all-hidden");
        }
        return sheet;
    }

    private static void read(byte[] content, RowCollector rows) throws IOException, XMLStreamException {
        if (content.length == 0) {
            throw new SheetRefused("empty");
        }
        if (UnsupportedFile.isZip(content)) {
            XlsxReader.read(content, rows);
        } else if (UnsupportedFile.isContainer(content)) {
            XlsReader.read(content, rows);
        } else {
            UnsupportedFile.refuse(content);
            readText(SheetText.decode(content), rows);
        }
    }

    private static void readText(String text, RowCollector rows) throws XMLStreamException {
        var head = text.substring(0, Math.min(4096, text.length())).stripLeading();
        if (!head.startsWith("<")) {
            CsvReader.read(text, rows);
        } else if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && !head.matches("(?is).*<html[\\s>].*")) {
            XmlReader.read(text.stripLeading(), rows);
        } else {
            try {
                HtmlReader.read(text, rows);
            } catch (UncheckedIOException broken) {
                throw new SheetRefused("broken");
            }
        }
    }
}
