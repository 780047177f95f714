package kr.oneroof.document.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of an XLSX as they stream by. */
final class WorksheetParser {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    /** How XML carries signs that it may not hold: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;
    private final List<String> strings;
    private final List<CellFormat> formats;
    private final boolean from1904;

    private final CellText value = new CellText();
    private final CellText inline = new CellText();
    private final CellText formula = new CellText();
    private List<String> cells = new ArrayList<>();
    private long line;
    private int column;
    private boolean shown = true;
    private String type = "";
    private int style;

    WorksheetParser(XMLStreamReader xml, List<String> strings, List<CellFormat> formats, boolean from1904) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    void read(RowCollector into) throws XMLStreamException {
        var open = "";
        var spoken = false;
        for (var event = SafeXml.next(xml); event != XMLStreamConstants.END_DOCUMENT; event = SafeXml.next(xml)) {
            if (SafeXml.isText(event)) {
                text(spoken ? "" : open);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open = xml.getLocalName();
                spoken |= open.equals("rPh");
                begin(open, into);
            } else {
                open = "";
                spoken &= !xml.getLocalName().equals("rPh");
                end(xml.getLocalName(), into);
            }
        }
    }

    private void text(String open) {
        switch (open) {
            case "v" -> value.add(xml.getText());
            case "t" -> inline.add(xml.getText());
            case "f" -> formula.add(xml.getText());
            default -> {}
        }
    }

    private void begin(String name, RowCollector into) {
        switch (name) {
            case "col" -> column(into);
            case "row" -> {
                var told = SafeXml.attribute(xml, "r");
                line = told == null || !told.matches("[1-9]\\d{0,8}") ? line + 1 : Long.parseLong(told);
                shown = !SafeXml.isYes(SafeXml.attribute(xml, "hidden")) && !isNought(SafeXml.attribute(xml, "ht"));
                cells = new ArrayList<>();
                column = 0;
            }
            case "c" -> beginCell();
            case "v" -> value.begin();
            case "f" -> formula.begin();
            default -> {}
        }
    }

    private void column(RowCollector into) {
        if (SafeXml.isYes(SafeXml.attribute(xml, "hidden")) || isNought(SafeXml.attribute(xml, "width"))) {
            into.hideColumns(place(SafeXml.attribute(xml, "min")) - 1, place(SafeXml.attribute(xml, "max")) - 1);
        }
    }

    private static int place(@Nullable String told) {
        return told != null && told.matches("[1-9]\\d{0,6}") ? Integer.parseInt(told) : 0;
    }

    private static boolean isNought(@Nullable String told) {
        return told != null && told.matches("0+(\\.0*)?");
    }

    private void beginCell() {
        var place = SafeXml.attribute(xml, "r");
        if (place != null) {
            var found = PLACE.matcher(place);
            if (!found.matches()) {
                throw new SheetRefused("broken");
            }
            column = found.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        }
        type = Objects.requireNonNullElse(SafeXml.attribute(xml, "t"), "n");
        var told = SafeXml.attribute(xml, "s");
        style = told != null && told.matches("\\d{1,6}") ? Integer.parseInt(told) : 0;
        value.clear();
        inline.clear();
        formula.clear();
    }

    private void end(String name, RowCollector into) {
        if (name.equals("c")) {
            if (column < RowCollector.MOST_COLUMNS) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, SheetText.clean(cell()));
            }
            column++;
        } else if (name.equals("row")) {
            into.add(line, cells, shown);
            cells = new ArrayList<>();
        }
    }

    private String cell() {
        if (!value.isThere() && formula.isThere()) {
            // Nobody has reckoned it yet: empty would hide an amount.
            return "=" + formula;
        }
        var raw = value.toString();
        return switch (type) {
            case "s" ->
                raw.strip().matches("\\d{1,9}") && Integer.parseInt(raw.strip()) < strings.size()
                        ? strings.get(Integer.parseInt(raw.strip()))
                        : raw;
            case "inlineStr" -> words(inline.toString());
            case "str", "e" -> words(raw);
            case "b" -> SafeXml.isYes(raw.strip()) ? "TRUE" : raw.isBlank() ? "" : "FALSE";
            case "d" -> moment(raw.strip());
            default ->
                raw.isBlank()
                        ? words(inline.toString())
                        : (style < formats.size() ? formats.get(style) : CellFormat.PLAIN).words(raw, from1904);
        };
    }

    private static String moment(String iso) {
        try {
            return iso.contains("T")
                    ? FormatSection.words(LocalDateTime.parse(iso).withNano(0))
                    : iso;
        } catch (DateTimeParseException other) {
            return iso;
        }
    }

    static String words(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
