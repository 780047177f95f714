package kr.oneroof.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kr.oneroof.identity.Actor;

/** Giving files out, to whom the gates let. */
public interface Downloads {
    /**
     * Whether this reader must say why first: staff do, for what a record holds.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the reader may not have the file
     */
    boolean asksReason(FileId file, Actor reader);

    /**
     * Has the file scanned unless it has been.
     *
     * @return why nobody may have it now: it still waits for the scanner, or the scanner found something in it
     * @throws kr.oneroof.kernel.NotOnFile when the reader may not have the file anyway
     */
    Optional<ScanState> withheld(FileId file, Actor reader);

    /**
     * Lets the reader have the file and keeps the look when staff do.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the reader may not have the file, owes a reason, or the file is
     *     {@linkplain #withheld withheld}
     */
    FileCard take(FileId file, Actor reader, @Nullable DownloadReason reason);

    /** Writes the bytes, a piece at a time. */
    void write(FileId file, OutputStream out) throws IOException;
}
