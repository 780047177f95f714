package kr.oneroof.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Files of a record. Uploading is the document module's own page ({@code POST /files}, which answers with the file's
 * id); an upload belongs to its uploader until a module attaches it.
 */
@Service
@Transactional
public class DocumentService {
    private final StoredFileRepository repository;
    private final VirusScan virusScan;
    private final SeoulClock clock;
    private final ApplicationEventPublisher events;

    DocumentService(
            StoredFileRepository repository, VirusScan virusScan, SeoulClock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.virusScan = virusScan;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Attaches uploads to a record within the caller's transaction. Attaching again what is attached there is no
     * change.
     *
     * @param subject the record: {@code request:2026-000137}, {@code company:<id>}
     * @throws kr.oneroof.kernel.NotOnFile when a file does not exist, is not this uploader's, or is attached elsewhere
     */
    public void attach(Collection<FileId> files, PersonId uploader, String subject) {
        var wanted = Set.copyOf(files);
        if (wanted.isEmpty()) {
            return;
        }
        var attached = repository.attach(
                wanted, uploader, subject, new StoredFileRepository.Moment(clock.instant(), virusScan.isOn()));
        var there = repository.findAll(wanted).stream()
                .filter(file ->
                        subject.equals(file.subject()) && file.card().uploader().equals(uploader))
                .count();
        if (there != wanted.size()) {
            throw new NotOnFile();
        }
        attached.forEach(file -> events.publishEvent(new FileAttached(subject, file.id(), file.sha256())));
    }

    /**
     * Gives copies of files of one record to another, within the caller's transaction; they keep name and uploader.
     *
     * @throws kr.oneroof.kernel.NotOnFile when a file is not among the first record's
     */
    public void copy(Collection<FileId> files, String from, String to) {
        var wanted = Set.copyOf(files);
        var there = repository.of(from).stream()
                .filter(file -> wanted.contains(file.id()) && !file.isInfected())
                .toList();
        if (there.size() != wanted.size()) {
            throw new NotOnFile();
        }
        for (var file : there) {
            var copy = new StoredFileView(
                    new FileId(UUID.randomUUID()),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.uploader(),
                    clock.instant(),
                    file.scan());
            repository.addCopy(copy, file.id());
            // Its original was attached already: whatever scan is still due follows both.
            repository.attach(
                    List.of(copy.id()), copy.uploader(), to, new StoredFileRepository.Moment(clock.instant(), false));
            events.publishEvent(new FileAttached(to, copy.id(), copy.sha256()));
        }
    }

    /** The files of a record, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFileView> of(String subject) {
        return repository.of(subject);
    }

    /** Uploads of this person that no record holds yet, among the given ids; foreign ids are left out. */
    @Transactional(readOnly = true)
    public List<StoredFileView> pending(Collection<FileId> files, PersonId uploader) {
        return repository.findAll(files).stream()
                .filter(file -> file.subject() == null && file.card().uploader().equals(uploader))
                .map(StoredFile::card)
                .toList();
    }
}
