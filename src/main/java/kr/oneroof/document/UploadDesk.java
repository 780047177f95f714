package kr.oneroof.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** Takes files in. The looking is done before the transaction, which then lasts only as long as the writing. */
@Service
class UploadDesk implements Uploads {
    private final Entrance entrance;
    private final FileStore store;
    private final DocumentProperties bounds;
    private final HouseClock clock;
    private final TransactionOperations transactions;
    private final Scanning scanning;

    UploadDesk(
            Entrance entrance,
            FileStore store,
            DocumentProperties bounds,
            HouseClock clock,
            TransactionOperations transactions,
            Scanning scanning) {
        this.entrance = entrance;
        this.store = store;
        this.bounds = bounds;
        this.clock = clock;
        this.transactions = transactions;
        this.scanning = scanning;
    }

    @Override
    public FileCard upload(PersonId uploader, String name, InputStream content) {
        var clean = FileName.clean(name);
        var promised = entrance.promisedBy(clean);
        try (var received = entrance.admit(content, promised)) {
            var card = new FileCard(
                    new FileId(UUID.randomUUID()),
                    clean.value(),
                    promised.mediaType(),
                    received.size(),
                    received.sha256(),
                    uploader,
                    clock.instant(),
                    scanning.beginning());
            transactions.executeWithoutResult(status -> store(card, received));
            return scanned(card);
        }
    }

    @Override
    public FileCard copy(FileId file, PersonId to) {
        var original = store.find(file)
                .map(StoredFile::card)
                .filter(card -> !card.isInfected())
                .orElseThrow(NotOnFile::new);
        var copy = new FileCard(
                new FileId(UUID.randomUUID()),
                original.name(),
                original.mediaType(),
                original.size(),
                original.sha256(),
                to,
                clock.instant(),
                original.scan());
        transactions.executeWithoutResult(status -> store.addCopy(copy, file));
        return copy;
    }

    @Override
    public boolean hasTwin(FileCard file) {
        return store.hasPendingTwin(file);
    }

    @Override
    public void discard(FileId file, PersonId uploader) {
        if (!store.removePending(file, uploader)) {
            throw new NotOnFile();
        }
    }

    /** The row and its bytes are kept by now: what the scanner finds is on record even when the file is refused. */
    private FileCard scanned(FileCard card) {
        var seen = card.withScan(scanning.settle(card.id()));
        if (seen.isInfected()) {
            throw new UploadRefused("infected");
        }
        return seen;
    }

    private void store(FileCard card, Received received) {
        var pending = store.lockPendingOf(card.uploader());
        if (pending.files() >= bounds.pendingFiles()
                || pending.bytes() + card.size() > bounds.pendingSize().toBytes()) {
            throw new UploadRefused("quota", bounds.pendingFiles());
        }
        try (var content = Files.newInputStream(received.path())) {
            store.add(card, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
