package kr.oneroof.document.scan;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.ScanState;

/** What the administrator sees of the scanner and of what it found. */
@Service
public class QuarantineQueries {
    private final ScannerProperties settings;
    private final ScanStateRepository files;
    private final ScannerOutageRepository outages;
    private final ObjectProvider<Looks> looks;

    QuarantineQueries(
            ScannerProperties settings,
            ScanStateRepository files,
            ScannerOutageRepository outages,
            ObjectProvider<Looks> looks) {
        this.settings = settings;
        this.files = files;
        this.outages = outages;
        this.looks = looks;
    }

    /** The looking itself is kept: names of files are data of whoever sent them. */
    @Transactional
    public Report report() {
        looks.getObject().keep(new Look(null, "quarantine", "audit.look.quarantine", ""));
        return new Report(
                settings.isOn(),
                outages.current().orElse(null),
                files.count(ScanState.WAITING),
                files.count(ScanState.NOT_CONFIGURED),
                files.finds());
    }

    /**
     * @param isOn whether a scanner is configured
     * @param outage the one that lasts, if one does
     * @param waiting files that nobody may have until the scanner has spoken
     * @param unscanned files from the time before there was a scanner
     * @param finds the latest first, at most 200
     */
    public record Report(boolean isOn, @Nullable Outage outage, int waiting, int unscanned, List<Find> finds) {}

    /** @param faultKey message key of why */
    public record Outage(LocalDateTime since, String faultKey) {}

    /**
     * A file in which something was found; its bytes are gone.
     *
     * @param subject the record that holds it, {@code request:2026-000137}; none when it was never sent
     */
    public record Find(
            String name,
            String sha256,
            String finding,
            @Nullable String subject,
            LocalDateTime uploadedAt,
            LocalDateTime foundAt) {}
}
