package kr.oneroof.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into an OLE2 container for what makes it a document of Hangul (한글) 5. */
final class HangulFile {
    static final String MEDIA_TYPE = "application/x-hwp-v5";
    private static final String HEADER = "FileHeader";
    private static final String SIGNATURE = "HWP Document File";
    private static final int HEADER_LENGTH = 256;
    private static final int PROPERTIES_AT = 36;
    private static final int LOCKED = 2;

    private HangulFile() {}

    /** @throws UploadRefused when it is one, but locked by a password */
    static boolean is(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            return root.hasEntryCaseInsensitive(HEADER)
                    && root.getEntryCaseInsensitive(HEADER) instanceof DocumentEntry entry
                    && isHangul(root, entry);
        } catch (UploadRefused locked) {
            throw locked;
        } catch (IOException | RuntimeException broken) {
            // POI answers a broken container with whatever it stumbled over.
            return false;
        }
    }

    private static boolean isHangul(DirectoryNode root, DocumentEntry entry) throws IOException {
        try (var header = root.createDocumentInputStream(entry)) {
            var bytes = header.readNBytes(HEADER_LENGTH);
            if (!new String(bytes, StandardCharsets.US_ASCII).startsWith(SIGNATURE)) {
                return false;
            }
            if (bytes.length > PROPERTIES_AT && (bytes[PROPERTIES_AT] & LOCKED) != 0) {
                throw new UploadRefused("unreadable");
            }
            return true;
        }
    }
}
