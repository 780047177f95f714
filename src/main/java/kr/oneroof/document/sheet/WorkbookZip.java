package kr.oneroof.document.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files in a workbook, by their names as any programme spells them; what inflates without end is cut off. */
final class WorkbookZip implements Closeable {
    private static final long MOST_INFLATED = 512L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long left = MOST_INFLATED;

    WorkbookZip(byte[] content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        var all = Collections.list(zip.getEntries());
        if (all.size() > MOST_ENTRIES) {
            throw new SheetRefused("broken");
        }
        all.forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    private static String key(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    boolean isLocked() {
        return entries.values().stream()
                .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
    }

    /** @param most bytes that may come out @throws IOException when there is none of that name */
    InputStream open(String name, long most) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return new Bounded(zip.getInputStream(entry), Math.min(most, left));
    }

    InputStream open(String name) throws IOException {
        return open(name, MOST_INFLATED);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends in a refusal once too much came out. */
    private final class Bounded extends FilterInputStream {
        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            left -= bytes;
            if (read > most) {
                throw new SheetRefused("large");
            }
        }
    }
}
