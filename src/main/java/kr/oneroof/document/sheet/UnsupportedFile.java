package kr.oneroof.document.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.tika.Tika;

/** Files that are no tables; whoever sends one is told what it is, and not that its rows are wrong. */
final class UnsupportedFile {
    private static final int HEAD = 64 * 1024;
    private static final Tika TIKA = new Tika();

    private UnsupportedFile() {}

    static boolean isZip(byte[] content) {
        return starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6);
    }

    /** OLE2, in which Excel 97, Word 97, Hangul and locked workbooks lie. */
    static boolean isContainer(byte[] content) {
        return starts(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** @throws SheetRefused when the content is that of another programme */
    static void refuse(byte[] content) {
        var head = new byte[Math.min(HEAD, content.length)];
        System.arraycopy(content, 0, head, 0, head.length);
        if (isOldExcel(content)) {
            throw new SheetRefused("old-excel");
        }
        var text = new String(head, 0, Math.min(512, head.length), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            throw new SheetRefused("pdf");
        }
        if (text.startsWith("{\\rtf")) {
            throw new SheetRefused("document");
        }
        if (text.startsWith("mime-version:")) {
            throw new SheetRefused("web-archive");
        }
        if (isBinary(head)) {
            refuse(TIKA.detect(head));
        }
    }

    private static void refuse(String type) {
        if (type.startsWith("image/")) {
            throw new SheetRefused("picture");
        }
        if (type.contains("hwp")) {
            throw new SheetRefused("hwp");
        }
        if (type.matches(
                "application/(gzip|x-7z-compressed|x-rar-compressed.*|x-tar|x-bzip2?|x-xz|zstd|vnd\\.rar|x-alz.*|x-egg.*)")) {
            throw new SheetRefused("packed");
        }
        if (!type.startsWith("text/") && !type.equals("application/octet-stream")) {
            throw new SheetRefused("other");
        }
    }

    /** Excel 2 to 4 kept no container: record 9, of the version, begins the file. */
    private static boolean isOldExcel(byte[] content) {
        return content.length > 4
                && content[0] == 9
                && (content[1] == 0 || content[1] == 2 || content[1] == 4)
                && content[3] == 0
                && (content[2] == 4 || content[2] == 6);
    }

    /** Letters of UTF-16 hold noughts, but then a mark begins the file. */
    private static boolean isBinary(byte[] head) {
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return false;
        }
        for (var one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] content, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (content.length <= at || (content[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
