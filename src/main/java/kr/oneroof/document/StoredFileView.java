package kr.oneroof.document;

import java.time.Instant;
import java.util.Collection;

import kr.oneroof.kernel.PersonId;

/** A stored file as a page shows it: its original name (NFC), size in bytes, SHA-256 in hex. */
public record StoredFileView(
        FileId id,
        String name,
        String mediaType,
        long size,
        String sha256,
        PersonId uploader,
        Instant uploadedAt,
        ScanState scan) {
    /** As it stands after the scanner was asked. */
    StoredFileView withScan(ScanState now) {
        return new StoredFileView(id, name, mediaType, size, sha256, uploader, uploadedAt, now);
    }

    /** Whether the virus scanner has not let it through yet. */
    public boolean isWaiting() {
        return scan == ScanState.WAITING;
    }

    public boolean isInfected() {
        return scan == ScanState.INFECTED;
    }

    /** Whether another of these files has the very same content: worth a word, no reason to refuse. */
    public boolean hasTwinAmong(Collection<StoredFileView> files) {
        return files.stream().anyMatch(other -> !other.id.equals(id) && other.sha256.equals(sha256));
    }
}
