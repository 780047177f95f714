package kr.oneroof.document;

import java.time.Instant;
import java.util.Collection;

import kr.oneroof.kernel.PersonId;

/** A stored file as a page shows it: its original name (NFC), size in bytes, SHA-256 in hex. */
public record FileCard(FileId id, String name, String mediaType, long size, String sha256, PersonId uploader,
        Instant uploadedAt) {
    private static final long KILO = 1024;

    /** As people read it: {@code 17 kB}, {@code 1.2 MB}. */
    public String readableSize() {
        return size < KILO * KILO
                ? Math.max(1, Math.round((double) size / KILO)) + " kB"
                : "%.1f MB".formatted((double) size / (KILO * KILO));
    }

    /** Whether another of these files has the very same content: worth a word, no reason to refuse. */
    public boolean hasTwinAmong(Collection<FileCard> files) {
        return files.stream().anyMatch(other -> !other.id.equals(id) && other.sha256.equals(sha256));
    }
}
