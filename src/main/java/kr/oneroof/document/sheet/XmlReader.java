package kr.oneroof.document.sheet;

import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first visible sheet of an XML spreadsheet of 2003, which some programmes name {@code .xls}. */
final class XmlReader {
    private final XMLStreamReader xml;
    private final Map<String, String> formats = new HashMap<>();
    private final CellText data = new CellText();
    private List<Line> lines = new ArrayList<>();
    private BitSet hiddenColumns = new BitSet();
    private int nextColumn;
    private List<String> cells = new ArrayList<>();
    private long line;
    private boolean shown;
    private boolean hiddenSheet;
    private boolean done;
    private int column;
    private int reach;
    private String style = "";
    private String type = "";
    private String named = "";

    private XmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether a sheet is visible stands behind its rows. */
    private record Line(long line, List<String> cells, boolean shown) {}

    static void read(String text, RowCollector into) throws XMLStreamException {
        new XmlReader(SafeXml.of(new StringReader(text))).read(into);
    }

    private void read(RowCollector into) throws XMLStreamException {
        var open = "";
        for (var event = SafeXml.next(xml);
                event != XMLStreamConstants.END_DOCUMENT && !done;
                event = SafeXml.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                open = xml.getLocalName();
                begin(open);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName(), into);
                open = "";
            } else if (open.equals("Visible")) {
                hiddenSheet |= xml.getText().contains("Hidden");
            } else if (data.isThere()) {
                data.add(xml.getText());
            }
        }
    }

    private void begin(String name) {
        switch (name) {
            case "Style" -> named = attribute("ID");
            case "NumberFormat" -> formats.put(named, attribute("Format"));
            case "Worksheet" -> {
                lines = new ArrayList<>();
                hiddenColumns = new BitSet();
                nextColumn = 0;
                line = 0;
                hiddenSheet = false;
            }
            case "Column" -> column();
            case "Row" -> {
                line = place(line + 1);
                shown = !SafeXml.isYes(attribute("Hidden"))
                        && !attribute("Height").equals("0");
                cells = new ArrayList<>();
                reach = 0;
            }
            case "Cell" -> {
                column = Math.toIntExact(place(reach + 1L)) - 1;
                reach = column
                        + 1
                        + (attribute("MergeAcross").matches("\\d{1,4}")
                                ? Integer.parseInt(attribute("MergeAcross"))
                                : 0);
                style = attribute("StyleID");
            }
            case "Data" -> {
                data.clear();
                data.begin();
                type = attribute("Type");
            }
            default -> {}
        }
    }

    private void column() {
        var from = Math.toIntExact(place(nextColumn + 1L)) - 1;
        var span = attribute("Span").matches("\\d{1,4}") ? Integer.parseInt(attribute("Span")) : 0;
        nextColumn = from + span + 1;
        if (SafeXml.isYes(attribute("Hidden")) || attribute("Width").matches("0+(\\.0*)?")) {
            hiddenColumns.set(from, Math.min(nextColumn, RowCollector.MOST_COLUMNS + from));
        }
    }

    private void end(String name, RowCollector into) {
        switch (name) {
            case "Data" -> {
                put(SheetText.clean(words(data.toString())));
                data.clear();
            }
            case "Row" -> {
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line(line, cells, shown));
                }
                if (lines.size() > SheetReader.MOST_ROWS) {
                    throw new SheetRefused("many");
                }
            }
            case "Worksheet" -> {
                if (!hiddenSheet) {
                    hiddenColumns.stream().forEach(hidden -> into.hideColumns(hidden, hidden));
                    lines.forEach(one -> into.add(one.line, one.cells, one.shown));
                    done = true;
                }
            }
            default -> {}
        }
    }

    private void put(String words) {
        if (column < RowCollector.MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, words);
        }
    }

    private String words(String raw) {
        return switch (type) {
            case "Number" -> number(raw);
            case "DateTime" -> moment(raw.strip());
            case "Boolean" -> SafeXml.isYes(raw.strip()) ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    private String number(String raw) {
        var code = formats.getOrDefault(style, formats.getOrDefault("Default", ""));
        var format = code.equals("Percent")
                ? CellFormat.PERCENT
                : code.matches("(General|Short|Medium|Long) (Date|Time)")
                        ? CellFormat.DATE
                        : code.isEmpty() || code.matches("[A-Z][a-z]+( [A-Z][a-z]+)?")
                                ? CellFormat.PLAIN
                                : CellFormat.of(code);
        return format.words(raw, false);
    }

    private static String moment(String iso) {
        try {
            return FormatSection.words(LocalDateTime.parse(iso).withNano(0));
        } catch (DateTimeParseException other) {
            return iso;
        }
    }

    private long place(long otherwise) {
        var told = attribute("Index");
        return told.matches("[1-9]\\d{0,6}") ? Long.parseLong(told) : otherwise;
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(SafeXml.attribute(xml, name), "");
    }
}
