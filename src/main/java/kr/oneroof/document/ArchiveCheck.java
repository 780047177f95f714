package kr.oneroof.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Unpacks an archive into nothing, counting, and stops as soon as it grows beyond what an honest one holds. One check
 * serves one archive with all that is packed inside it.
 */
class ArchiveCheck {
    static final int MOST_ENTRIES = 5_000;
    static final long MOST_BYTES = 300L << 20;
    static final int DEEPEST = 4;
    private static final long RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 10L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final long packedSize;
    private final byte[] buffer = new byte[16_384];
    private int entries;
    private long bytes;
    private boolean macros;

    ArchiveCheck(long packedSize) {
        this.packedSize = packedSize;
    }

    /** @throws UploadRefused when it is a bomb, or can't be read to its end */
    void inspect(Path archive) {
        // Names may be in any old encoding (Korean Windows writes CP949); none of them matters here.
        try (var zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                try (var content = zip.getInputStream(entry)) {
                    unpack(entry, content, 1);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UploadRefused("unreadable");
        }
    }

    /** Whether a Visual Basic project lies in it; known after {@link #inspect}. */
    boolean hasMacros() {
        return macros;
    }

    private void unpack(ZipEntry entry, @Nullable InputStream content, int depth) throws IOException {
        if (++entries > MOST_ENTRIES) {
            throw new UploadRefused("bomb");
        }
        macros |= entry.getName().endsWith("vbaProject.bin");
        if (content == null || entry.isDirectory()) {
            return;
        }
        var start = new PushbackInputStream(content, ZIP.length);
        if (startsLikeAnArchive(start)) {
            unpackInner(start, depth + 1);
        }
        count(start);
    }

    private void unpackInner(InputStream archive, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new UploadRefused("bomb");
        }
        var zip = new ZipInputStream(archive, StandardCharsets.ISO_8859_1);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            unpack(entry, zip, depth);
        }
    }

    private void count(InputStream content) throws IOException {
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > MOST_BYTES || bytes > RATIO_COUNTS_FROM && bytes / packedSize > RATIO) {
                throw new UploadRefused("bomb");
            }
        }
    }

    private static boolean startsLikeAnArchive(PushbackInputStream content) throws IOException {
        var start = content.readNBytes(ZIP.length);
        content.unread(start);
        return Arrays.equals(start, ZIP);
    }
}
