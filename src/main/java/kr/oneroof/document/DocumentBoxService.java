package kr.oneroof.document;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Each company's papers, handed in once and used again. */
@Service
@Transactional
public class DocumentBoxService {
    private final BoxDocumentRepository repository;
    private final DocumentService documents;
    private final UploadService uploads;
    private final SeoulClock clock;
    private final ApplicationEventPublisher events;

    DocumentBoxService(
            BoxDocumentRepository repository,
            DocumentService documents,
            UploadService uploads,
            SeoulClock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.documents = documents;
        this.uploads = uploads;
        this.clock = clock;
        this.events = events;
    }

    /** All of them, by kind, newest first; replaced ones too. */
    @Transactional(readOnly = true)
    public List<BoxDocument> of(CompanyId company) {
        return repository.of(company, documents.of(BoxSubject.of(company)));
    }

    /** What can be used today. */
    @Transactional(readOnly = true)
    public List<BoxDocument> validOf(CompanyId company) {
        return of(company).stream()
                .filter(document -> document.isValidOn(clock.today()))
                .toList();
    }

    /**
     * Puts a paper in, within the caller's transaction.
     *
     * @param replaces the paper whose place it takes, null for none
     * @throws kr.oneroof.kernel.NotOnFile when the upload is not the person's or the other paper not the company's
     * @throws kr.oneroof.kernel.ChangedMeanwhile when the other paper has been replaced already
     */
    public UUID add(CompanyId company, PersonId by, NewBoxDocument paper, @Nullable UUID replaces) {
        if (replaces != null) {
            require(of(company), replaces);
        }
        var id = UUID.randomUUID();
        documents.attach(List.of(paper.upload()), by, BoxSubject.of(company));
        if (!repository.add(id, company, paper, by, clock.instant())) {
            return repository.holding(paper.upload());
        }
        if (replaces != null && !repository.replace(replaces, id, company)) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new BoxDocumentFiled(id, company, paper.kind(), replaces != null));
        return id;
    }

    /**
     * Makes an upload of this person's out of a valid paper, to be attached to a record like any other.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is not the company's or no longer valid
     */
    public FileId lend(CompanyId company, UUID document, PersonId to) {
        return uploads.copy(require(validOf(company), document).file().id(), to).id();
    }

    private static BoxDocument require(List<BoxDocument> among, UUID document) {
        return among.stream()
                .filter(paper -> paper.id().equals(document))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }
}
