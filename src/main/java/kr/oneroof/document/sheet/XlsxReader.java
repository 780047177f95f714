package kr.oneroof.document.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first visible sheet of an XLSX of either dialect, Transitional or Strict (ISO/IEC 29500). */
final class XlsxReader {
    private static final long MOST_STRINGS = 64L * 1024 * 1024;
    private static final int MOST_TEXTS = 2_000_000;
    private static final long MOST_STYLES = 16L * 1024 * 1024;

    private final WorkbookZip zip;
    private boolean from1904;

    private XlsxReader(WorkbookZip zip) {
        this.zip = zip;
    }

    /** A thing in the workbook. @param type the last word of its address */
    private record Related(String type, String path) {}

    /** @throws SheetRefused when the archive is no such workbook; it says what it is instead */
    static void read(byte[] content, RowCollector into) throws IOException, XMLStreamException {
        try (var zip = new WorkbookZip(content)) {
            if (zip.isLocked()) {
                throw new SheetRefused("locked");
            }
            new XlsxReader(zip).read(into);
        }
    }

    private void read(RowCollector into) throws IOException, XMLStreamException {
        var book = book();
        var parts = related(book);
        var sheet = firstVisible(book, parts);
        var strings = new ArrayList<String>();
        var formats = new ArrayList<CellFormat>();
        for (var part : parts.values()) {
            if (part.type.equals("sharedStrings") && zip.has(part.path)) {
                strings(part.path, strings);
            } else if (part.type.equals("styles") && zip.has(part.path)) {
                formats.addAll(formats(part.path));
            }
        }
        try (var content = zip.open(sheet)) {
            new WorksheetParser(SafeXml.of(content), strings, formats, from1904).read(into);
        }
    }

    private String book() throws IOException, XMLStreamException {
        if (zip.has("_rels/.rels")) {
            for (var part : related("").values()) {
                if (part.type.equals("officeDocument") && part.path.startsWith("xl/") && part.path.endsWith(".bin")) {
                    throw new SheetRefused("binary-excel");
                }
                if (part.type.equals("officeDocument")
                        && zip.has(part.path)
                        && !part.path.startsWith("word/")
                        && !part.path.startsWith("ppt/")) {
                    return part.path;
                }
            }
        }
        if (zip.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        throw new SheetRefused(causeOf());
    }

    /** What else comes as a zip. */
    private String causeOf() throws IOException {
        if (zip.has("word/document.xml") || zip.has("ppt/presentation.xml")) {
            return "document";
        }
        if (zip.has("mimetype")) {
            try (var content = zip.open("mimetype")) {
                var type = new String(content.readNBytes(100), StandardCharsets.US_ASCII);
                return type.contains("hwp")
                        ? "hwp"
                        : type.contains("opendocument.spreadsheet") ? "open-document" : "other";
            }
        }
        return zip.has("index/document.iwa") ? "other" : "packed";
    }

    private Map<String, Related> related(String part) throws IOException, XMLStreamException {
        var cut = part.lastIndexOf('/') + 1;
        var all = new HashMap<String, Related>();
        try (var content = zip.open(part.substring(0, cut) + "_rels/" + part.substring(cut) + ".rels", MOST_STYLES)) {
            var xml = SafeXml.of(content);
            for (var event = SafeXml.next(xml); event != XMLStreamConstants.END_DOCUMENT; event = SafeXml.next(xml)) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    var type = Objects.requireNonNullElse(SafeXml.attribute(xml, "Type"), "");
                    var target = Objects.requireNonNullElse(SafeXml.attribute(xml, "Target"), "")
                            .replace('\\', '/');
                    all.put(
                            Objects.requireNonNullElse(SafeXml.attribute(xml, "Id"), ""),
                            new Related(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    Path.of("/" + part.substring(0, cut))
                                            .resolve(target)
                                            .normalize()
                                            .toString()
                                            .substring(1)));
                }
            }
        }
        return all;
    }

    private String firstVisible(String book, Map<String, Related> parts) throws IOException, XMLStreamException {
        var found = "";
        try (var content = zip.open(book, MOST_STYLES)) {
            var xml = SafeXml.of(content);
            for (var event = SafeXml.next(xml); event != XMLStreamConstants.END_DOCUMENT; event = SafeXml.next(xml)) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    from1904 = SafeXml.isYes(SafeXml.attribute(xml, "date1904"));
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")
                        && found.isEmpty()) {
                    found = isVisible(xml) ? sheet(xml, parts) : "";
                }
            }
        }
        if (found.isEmpty()) {
            throw new SheetRefused("empty");
        }
        return found;
    }

    private static boolean isVisible(XMLStreamReader sheet) {
        return Objects.requireNonNullElse(SafeXml.attribute(sheet, "state"), "visible")
                .equals("visible");
    }

    /** Empty for what is no sheet of cells, such as a diagram. */
    private static String sheet(XMLStreamReader sheet, Map<String, Related> parts) {
        for (var at = 0; at < sheet.getAttributeCount(); at++) {
            if (sheet.getAttributeLocalName(at).equals("id")) {
                var part = parts.get(sheet.getAttributeValue(at));
                return part != null && part.type.equals("worksheet") ? part.path : "";
            }
        }
        return "";
    }

    /** Runs of a rich text add up; how a word is pronounced is no part of it. */
    private void strings(String path, List<String> strings) throws IOException, XMLStreamException {
        try (var content = zip.open(path, MOST_STRINGS)) {
            var xml = SafeXml.of(content);
            var text = new CellText();
            var spoken = false;
            var within = false;
            for (var event = SafeXml.next(xml); event != XMLStreamConstants.END_DOCUMENT; event = SafeXml.next(xml)) {
                if (SafeXml.isText(event)) {
                    text.add(within && !spoken ? xml.getText() : "");
                    continue;
                }
                var begins = event == XMLStreamConstants.START_ELEMENT;
                switch (xml.getLocalName()) {
                    case "si" -> end(begins, text, strings);
                    case "rPh" -> spoken = begins;
                    case "t" -> within = begins;
                    default -> {}
                }
            }
        }
    }

    private static void end(boolean begins, CellText text, List<String> strings) {
        if (!begins) {
            strings.add(WorksheetParser.words(text.toString()));
        }
        if (strings.size() > MOST_TEXTS) {
            throw new SheetRefused("large");
        }
        text.clear();
    }

    private List<CellFormat> formats(String path) throws IOException, XMLStreamException {
        var codes = new HashMap<Integer, String>();
        var all = new ArrayList<CellFormat>();
        try (var content = zip.open(path, MOST_STYLES)) {
            var xml = SafeXml.of(content);
            var within = "";
            for (var event = SafeXml.next(xml); event != XMLStreamConstants.END_DOCUMENT; event = SafeXml.next(xml)) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (within + xml.getLocalName()) {
                        case "numFmts", "cellXfs" -> within = xml.getLocalName() + "/";
                        case "numFmts/numFmt" ->
                            codes.put(id(xml), Objects.requireNonNullElse(SafeXml.attribute(xml, "formatCode"), ""));
                        case "cellXfs/xf" -> all.add(CellFormat.of(id(xml), codes.get(id(xml))));
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && within.equals(xml.getLocalName() + "/")) {
                    within = "";
                }
            }
        }
        return all;
    }

    private static int id(XMLStreamReader xml) {
        var id = Objects.requireNonNullElse(SafeXml.attribute(xml, "numFmtId"), "0");
        return id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
    }
}
