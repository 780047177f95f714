package kr.oneroof.document.scan;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the administrator sees of the scanner and of what it found. */
public interface Quarantine {
    /** The looking itself is kept: names of files are data of whoever sent them. */
    Report report();

    /**
     * @param isOn whether a scanner is configured
     * @param outage the one that lasts, if one does
     * @param waiting files that nobody may have until the scanner has spoken
     * @param unscanned files from the time before there was a scanner
     * @param finds the latest first, at most 200
     */
    record Report(boolean isOn, @Nullable Outage outage, int waiting, int unscanned, List<Find> finds) {}

    /** @param faultKey message key of why */
    record Outage(LocalDateTime since, String faultKey) {}

    /**
     * A file in which something was found; its bytes are gone.
     *
     * @param subject the record that holds it, {@code request:2026-000137}; none when it was never sent
     */
    record Find(
            String name,
            String sha256,
            String finding,
            @Nullable String subject,
            LocalDateTime uploadedAt,
            LocalDateTime foundAt) {}
}
