package kr.oneroof.document;

import java.io.InputStream;

import kr.oneroof.kernel.PersonId;

/** Taking files in, for the page {@code POST /files} and for rooms whose forms must work without script. */
public interface Uploads {
    /**
     * Checks and stores a file; it belongs to the uploader until a room attaches it. JPEG and PNG are stored without
     * what the camera noted beside the picture (Exif place, time, device); the SHA-256 is that of what is stored.
     *
     * @param name as the browser sent it; it is cleaned and kept in NFC
     * @throws UploadRefused with a message that says what to do
     */
    FileCard upload(PersonId uploader, String name, InputStream content);

    /** A second file of the same content as somebody's upload; whether that somebody may have it, the caller knows. */
    FileCard copy(FileId file, PersonId to);

    /** Whether the same person has the same bytes lying about already, worth a word of warning. */
    boolean hasTwin(FileCard file);

    /** @throws kr.oneroof.kernel.NotOnFile unless it is this person's and attached nowhere */
    void discard(FileId file, PersonId uploader);
}
