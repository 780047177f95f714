package kr.oneroof.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Taking files in, for the page {@code POST /files} and for modules whose forms must work without script.
 *
 * <p>Takes files in. The looking is done before the transaction, which then lasts only as long as the writing.
 */
@Service
public class UploadService {
    private final UploadAdmission admission;
    private final StoredFileRepository repository;
    private final DocumentProperties bounds;
    private final SeoulClock clock;
    private final TransactionOperations transactions;
    private final VirusScan virusScan;

    UploadService(
            UploadAdmission admission,
            StoredFileRepository repository,
            DocumentProperties bounds,
            SeoulClock clock,
            TransactionOperations transactions,
            VirusScan virusScan) {
        this.admission = admission;
        this.repository = repository;
        this.bounds = bounds;
        this.clock = clock;
        this.transactions = transactions;
        this.virusScan = virusScan;
    }

    /**
     * Checks and stores a file; it belongs to the uploader until a module attaches it. JPEG and PNG are stored without
     * what the camera noted beside the picture (Exif place, time, device); the SHA-256 is that of what is stored.
     *
     * @param name as the browser sent it; it is cleaned and kept in NFC
     * @throws UploadRefused with a message that says what to do
     */
    public StoredFileView upload(PersonId uploader, String name, InputStream content) {
        var clean = FileName.clean(name);
        var promised = admission.promisedBy(clean);
        try (var received = admission.admit(content, promised)) {
            var card = new StoredFileView(
                    new FileId(UUID.randomUUID()),
                    clean.value(),
                    promised.mediaType(),
                    received.size(),
                    received.sha256(),
                    uploader,
                    clock.instant(),
                    virusScan.beginning());
            transactions.executeWithoutResult(status -> store(card, received));
            return scanned(card);
        }
    }

    /** A second file of the same content as somebody's upload; whether that somebody may have it, the caller knows. */
    public StoredFileView copy(FileId file, PersonId to) {
        var original = repository
                .find(file)
                .map(StoredFile::card)
                .filter(card -> !card.isInfected())
                .orElseThrow(NotOnFile::new);
        var copy = new StoredFileView(
                new FileId(UUID.randomUUID()),
                original.name(),
                original.mediaType(),
                original.size(),
                original.sha256(),
                to,
                clock.instant(),
                original.scan());
        transactions.executeWithoutResult(status -> repository.addCopy(copy, file));
        return copy;
    }

    /** Whether the same person has the same bytes lying about already, worth a word of warning. */
    public boolean hasTwin(StoredFileView file) {
        return repository.hasPendingTwin(file);
    }

    /** @throws kr.oneroof.kernel.NotOnFile unless it is this person's and attached nowhere */
    public void discard(FileId file, PersonId uploader) {
        if (!repository.removePending(file, uploader)) {
            throw new NotOnFile();
        }
    }

    /** The row and its bytes are kept by now: what the scanner finds is on record even when the file is refused. */
    private StoredFileView scanned(StoredFileView card) {
        var seen = card.withScan(virusScan.settle(card.id()));
        if (seen.isInfected()) {
            throw new UploadRefused("infected");
        }
        return seen;
    }

    private void store(StoredFileView card, ReceivedFile received) {
        var pending = repository.lockPendingOf(card.uploader());
        if (pending.files() >= bounds.pendingFiles()
                || pending.bytes() + card.size() > bounds.pendingSize().toBytes()) {
            throw new UploadRefused("quota", bounds.pendingFiles());
        }
        try (var content = Files.newInputStream(received.path())) {
            repository.add(card, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
