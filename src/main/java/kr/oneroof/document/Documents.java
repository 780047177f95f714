package kr.oneroof.document;

import java.util.Collection;
import java.util.List;

import kr.oneroof.kernel.PersonId;

/**
 * Files of a record. Uploading is the document room's own page ({@code POST /files}, which answers with the file's id);
 * an upload belongs to its uploader until a room attaches it.
 */
public interface Documents {
    /**
     * Attaches uploads to a record within the caller's transaction. Attaching again what is attached there is no
     * change.
     *
     * @param subject the record: {@code request:2026-000137}, {@code company:<id>}
     * @throws kr.oneroof.kernel.NotOnFile when a file does not exist, is not this uploader's, or is attached elsewhere
     */
    void attach(Collection<FileId> files, PersonId uploader, String subject);

    /**
     * Gives copies of files of one record to another, within the caller's transaction; they keep name and uploader.
     *
     * @throws kr.oneroof.kernel.NotOnFile when a file is not among the first record's
     */
    void copy(Collection<FileId> files, String from, String to);

    /** The files of a record, oldest first. */
    List<FileCard> of(String subject);

    /** Uploads of this person that no record holds yet, among the given ids; foreign ids are left out. */
    List<FileCard> pending(Collection<FileId> files, PersonId uploader);
}
