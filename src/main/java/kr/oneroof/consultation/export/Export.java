package kr.oneroof.consultation.export;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.kernel.PersonId;

/**
 * A list that somebody asked to take out.
 *
 * @param attempt how often it was begun; each time writes pieces of its own
 * @param lines without the heading
 */
public record Export(
        UUID id,
        PersonId requester,
        String reason,
        ExportFormat format,
        Reader reader,
        CaseFilter filter,
        Locale language,
        Status status,
        int attempt,
        long lines,
        long bytes,
        Instant requestedAt,
        @Nullable Instant expiresAt) {
    /** From the request to the end of the file. */
    public enum Status {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        EXPIRED;

        public String messageKey() {
            return "export.status." + name();
        }
    }

    public boolean isOpen() {
        return status == Status.WAITING || status == Status.RUNNING;
    }

    public boolean isReady(Instant now) {
        return status == Status.DONE && expiresAt != null && now.isBefore(expiresAt);
    }
}
