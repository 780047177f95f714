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
    private final Inspection inspection;
    private final BarePhotos photos;
    private final FileStore store;
    private final DocumentProperties bounds;
    private final HouseClock clock;
    private final TransactionOperations transactions;

    UploadDesk(Inspection inspection, BarePhotos photos, FileStore store, DocumentProperties bounds, HouseClock clock,
            TransactionOperations transactions) {
        this.inspection = inspection;
        this.photos = photos;
        this.store = store;
        this.bounds = bounds;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public FileCard upload(PersonId uploader, String name, InputStream content) {
        var clean = FileName.clean(name);
        var promised = inspection.promisedBy(clean);
        try (var received = Received.from(content, bounds.largest())) {
            inspection.check(received, promised);
            try (var kept = photos.bare(received, promised)) {
                var card = new FileCard(new FileId(UUID.randomUUID()), clean.value(), promised.mediaType(), kept.size(),
                        kept.sha256(), uploader, clock.instant());
                transactions.executeWithoutResult(status -> store(card, kept));
                return card;
            }
        }
    }

    @Override
    public FileCard copy(FileId file, PersonId to) {
        var original = store.find(file).orElseThrow(NotOnFile::new).card();
        var copy = new FileCard(new FileId(UUID.randomUUID()), original.name(), original.mediaType(), original.size(),
                original.sha256(), to, clock.instant());
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
