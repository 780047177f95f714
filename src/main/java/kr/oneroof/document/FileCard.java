package kr.oneroof.document;

import java.time.Instant;

import kr.oneroof.kernel.PersonId;

/** A stored file as a page shows it: its original name (NFC), size in bytes, SHA-256 in hex. */
public record FileCard(FileId id, String name, String mediaType, long size, String sha256, PersonId uploader,
        Instant uploadedAt) {
}
