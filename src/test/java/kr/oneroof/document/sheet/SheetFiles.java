package kr.oneroof.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** Builds files part by part, so that a test says exactly what stands in them. */
public final class SheetFiles {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String date1904 = "";
    private boolean strict;

    private SheetFiles() {}

    /** @param rows what stands between {@code <sheetData>} and its end */
    public static SheetFiles xlsx(String rows) {
        var file = new SheetFiles();
        file.parts.put("sheet", rows);
        return file;
    }

    public SheetFiles date1904(String spelling) {
        date1904 = "<workbookPr date1904=\"" + spelling + "\"/>";
        return this;
    }

    public SheetFiles strict() {
        strict = true;
        return this;
    }

    public SheetFiles strings(String items) {
        parts.put("strings", items);
        return this;
    }

    /** @param code of the number format of style 1 */
    public SheetFiles format(String code) {
        parts.put(
                "format",
                "<numFmts count=\"1\"><numFmt numFmtId=\"200\" formatCode=\""
                        + code.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>");
        return this;
    }

    public SheetFiles format(int id) {
        parts.put("format", "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"/></cellXfs>");
        return this;
    }

    public byte[] build() {
        var main = strict ? STRICT : TRANSITIONAL;
        var relations = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var files = new LinkedHashMap<String, String>();
        files.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        files.put(
                "_rels/.rels",
                related("<Relationship Id=\"r1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        files.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\">" + date1904
                        + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        files.put(
                "xl/_rels/workbook.xml.rels",
                related("<Relationship Id=\"r1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + relations + "/styles\" Target=\"/xl/styles.xml\"/>"
                        + "<Relationship Id=\"r3\" Type=\"" + relations
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
        files.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + parts.get("sheet") + "</sheetData></worksheet>");
        files.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + main + "\">" + parts.getOrDefault("format", "") + "</styleSheet>");
        files.put(
                "xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + parts.getOrDefault("strings", "") + "</sst>");
        return zip(files);
    }

    private static String related(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    public static byte[] zip(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(Workbook book) {
        try (book) {
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As Excel locks a workbook with a password. */
    public static byte[] locked(byte[] workbook) throws Exception {
        try (var container = new POIFSFileSystem()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("0000");
            try (var into = lock.getDataStream(container)) {
                into.write(workbook);
            }
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
