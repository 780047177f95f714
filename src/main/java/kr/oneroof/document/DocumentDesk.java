package kr.oneroof.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class DocumentDesk implements Documents {
    private final FileStore store;
    private final Scanning scanning;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    DocumentDesk(FileStore store, Scanning scanning, HouseClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.scanning = scanning;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void attach(Collection<FileId> files, PersonId uploader, String subject) {
        var wanted = Set.copyOf(files);
        if (wanted.isEmpty()) {
            return;
        }
        var attached = store.attach(wanted, uploader, subject, new FileStore.Moment(clock.instant(), scanning.isOn()));
        var there = store.findAll(wanted).stream()
                .filter(file ->
                        subject.equals(file.subject()) && file.card().uploader().equals(uploader))
                .count();
        if (there != wanted.size()) {
            throw new NotOnFile();
        }
        attached.forEach(file -> events.publishEvent(new FileAttached(subject, file.id(), file.sha256())));
    }

    @Override
    public void copy(Collection<FileId> files, String from, String to) {
        var wanted = Set.copyOf(files);
        var there = store.of(from).stream()
                .filter(file -> wanted.contains(file.id()) && !file.isInfected())
                .toList();
        if (there.size() != wanted.size()) {
            throw new NotOnFile();
        }
        for (var file : there) {
            var copy = new FileCard(
                    new FileId(UUID.randomUUID()),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.uploader(),
                    clock.instant(),
                    file.scan());
            store.addCopy(copy, file.id());
            // Its original was attached already: whatever scan is still due follows both.
            store.attach(List.of(copy.id()), copy.uploader(), to, new FileStore.Moment(clock.instant(), false));
            events.publishEvent(new FileAttached(to, copy.id(), copy.sha256()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileCard> of(String subject) {
        return store.of(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileCard> pending(Collection<FileId> files, PersonId uploader) {
        return store.findAll(files).stream()
                .filter(file -> file.subject() == null && file.card().uploader().equals(uploader))
                .map(StoredFile::card)
                .toList();
    }
}
