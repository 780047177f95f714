package kr.oneroof.document.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;

import org.apache.commons.csv.CSVFormat;

/** Reads text whose cells are divided by commas, semicolons, tabs or upright strokes. */
final class CsvReader {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');
    private static final int LOOKED_AT = 50;

    private CsvReader() {}

    /** @throws SheetRefused when quotes do not close */
    static void read(String text, RowCollector into) {
        // Excel's own word for the sign that divides cells.
        var told = text.length() > 5
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && SEPARATORS.contains(text.charAt(4))
                && text.charAt(5) <= '\r';
        var separator = told ? text.charAt(4) : separator(text);
        try (var lines = format(separator).parse(new StringReader(text))) {
            for (var line : lines) {
                if (!told || line.getRecordNumber() > 1) {
                    into.add(
                            line.getRecordNumber(),
                            line.stream()
                                    .limit(RowCollector.MOST_COLUMNS)
                                    .map(SheetText::clean)
                                    .toList(),
                            true);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new SheetRefused("broken");
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /** The sign that divides most of the first lines into equally many cells. */
    private static char separator(String text) {
        var best = ',';
        var most = 0L;
        for (var candidate : SEPARATORS) {
            var evenness = evenness(text, candidate);
            if (evenness > most) {
                most = evenness;
                best = candidate;
            }
        }
        return best;
    }

    private static long evenness(String text, char separator) {
        var lines = new HashMap<Integer, Integer>();
        try (var parsed = format(separator).parse(new StringReader(text))) {
            for (var line : parsed) {
                if (line.size() > 1) {
                    lines.merge(line.size(), 1, Integer::sum);
                }
                if (line.getRecordNumber() >= LOOKED_AT) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return 0;
        }
        return lines.entrySet().stream()
                .mapToLong(found -> (long) found.getValue() * 1_000 + Math.min(999, found.getKey()))
                .max()
                .orElse(0);
    }
}
