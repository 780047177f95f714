package kr.oneroof.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import kr.oneroof.kernel.Typed;

/**
 * Reads CSV in UTF-8, with the mark or without, CSV in CP949 as Korean Excel saves it, and XLSX. The first line is the
 * heading; empty lines are left out.
 */
public final class SheetReader {
    /** Most rows of a file, heading not counted. */
    public static final int MOST_ROWS = 100_000;
    /** Most bytes of a file. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** A number of more places is no amount; written out it might be of any length. */
    private static final int MOST_DIGITS = 60;
    private static final Charset KOREAN = Charset.forName("MS949");

    private SheetReader() {
    }

    /** @throws SheetRefused when it is none of these, too large, or without a row */
    public static SentSheet read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new SheetRefused("large");
        }
        var rows = isZip(content) ? excel(content) : csv(content);
        if (rows.isEmpty()) {
            throw new SheetRefused("empty");
        }
        return new SentSheet(rows);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    private static List<SentSheet.Row> csv(byte[] content) {
        var text = text(content);
        var separator = text.lines().findFirst().filter(heading -> heading.indexOf('\t') >= 0).isPresent() ? '\t' : ',';
        var rows = new ArrayList<SentSheet.Row>();
        try (var lines = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get().parse(new StringReader(text))) {
            for (var line : lines) {
                add(rows, line.getRecordNumber(), line.stream().map(Typed::text).toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new SheetRefused("broken");
        }
        return rows;
    }

    /** What is no UTF-8 is what Korean Excel saves; what is neither cannot be read. */
    private static String text(byte[] content) {
        try {
            return decode(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            try {
                return decode(content, KOREAN);
            } catch (CharacterCodingException neither) {
                throw new SheetRefused("encoding");
            }
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content)).toString();
    }

    private static List<SentSheet.Row> excel(byte[] content) {
        WorkbookGuard.require(content);
        var rows = new ArrayList<SentSheet.Row>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                var lines = book.getFirstSheet().openStream()) {
            lines.forEach(line -> add(rows, line.getRowNum(), cells(line)));
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalStateException | IllegalArgumentException broken) {
            throw new SheetRefused("broken");
        }
        return rows;
    }

    private static List<String> cells(Row line) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < line.getCellCount(); column++) {
            cells.add(line.getOptionalCell(column).map(SheetReader::words).orElse(""));
        }
        return cells;
    }

    /** A date that Excel keeps as a number is shown as a day; other numbers stay as they are. */
    private static String words(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var format = cell.getDataFormatString();
            if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
                return cell.asDate().toLocalDate().toString();
            }
            var number = cell.asNumber();
            return Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS ? Typed.text(cell.getRawValue())
                    : number.stripTrailingZeros().toPlainString();
        }
        return Typed.text(cell.getText());
    }

    private static void add(List<SentSheet.Row> rows, long line, List<String> cells) {
        if (line == 1 || cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new SheetRefused("many");
        }
        rows.add(new SentSheet.Row(line, cells));
    }
}
