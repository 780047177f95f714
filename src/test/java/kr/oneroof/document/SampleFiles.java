package kr.oneroof.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files of each kind, made on the spot. */
public final class SampleFiles {
    private SampleFiles() {}

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] png() {
        return image("png");
    }

    static byte[] jpg() {
        return image("jpg");
    }

    static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("원루프");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("원루프").createRow(0).createCell(0).setCellValue(1);
                book.write(out);
            }
        });
    }

    static byte[] hwp() {
        return hwp(false);
    }

    static byte[] hwp(boolean locked) {
        return written(out -> {
            try (var compound = new POIFSFileSystem()) {
                var header = new byte[256];
                System.arraycopy("HWP Document File".getBytes(StandardCharsets.US_ASCII), 0, header, 0, 17);
                header[35] = 5;
                header[36] = (byte) (locked ? 3 : 1);
                compound.createDocument(new ByteArrayInputStream(header), "FileHeader");
                compound.createDocument(new ByteArrayInputStream(new byte[64]), "DocInfo");
                compound.getRoot().createDirectory("BodyText");
                compound.writeFilesystem(out);
            }
        });
    }

    /** What Word 97 would write, near enough: an OLE2 file, but not Hangul's. */
    static byte[] oldWord() {
        return written(out -> {
            try (var compound = new POIFSFileSystem()) {
                compound.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
                compound.writeFilesystem(out);
            }
        });
    }

    static byte[] hwpx() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", text("application/hwp+zip"));
        entries.put("version.xml", text("<?xml version=\"1.0\"?><version/>"));
        entries.put("Contents/section0.xml", text("<?xml version=\"1.0\"?><sec/>"));
        return zip(entries);
    }

    static byte[] zip() {
        return zip(Map.of("도면.txt", text("drawing")));
    }

    static byte[] docxWithMacro() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>"""));
        entries.put("_rels/.rels", text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>"""));
        entries.put("word/document.xml", text("<?xml version=\"1.0\"?><document/>"));
        entries.put("word/vbaProject.bin", text("macro"));
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries, Charset names) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out, names)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** A megabyte of nothing, again and again: a few kilobytes that unpack to as many megabytes as asked. */
    static byte[] bombOf(int megabytes) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("nothing.bin"));
                for (var written = 0; written < megabytes; written++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.closeEntry();
            }
        });
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
