package kr.oneroof.document.box;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.BoxDocument;
import kr.oneroof.document.BoxPaper;
import kr.oneroof.document.DocumentBox;
import kr.oneroof.document.Documents;
import kr.oneroof.document.FileId;
import kr.oneroof.document.Uploads;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class BoxDesk implements DocumentBox {
    private final BoxStore store;
    private final Documents documents;
    private final Uploads uploads;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    BoxDesk(BoxStore store, Documents documents, Uploads uploads, HouseClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.documents = documents;
        this.uploads = uploads;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BoxDocument> of(CompanyId company) {
        return store.of(company, documents.of(BoxSubject.of(company)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<BoxDocument> validOf(CompanyId company) {
        return of(company).stream()
                .filter(document -> document.isValidOn(clock.today()))
                .toList();
    }

    @Override
    public UUID add(CompanyId company, PersonId by, BoxPaper paper, @Nullable UUID replaces) {
        if (replaces != null) {
            require(of(company), replaces);
        }
        var id = UUID.randomUUID();
        documents.attach(List.of(paper.upload()), by, BoxSubject.of(company));
        if (!store.add(id, company, paper, by, clock.instant())) {
            return store.holding(paper.upload());
        }
        if (replaces != null && !store.replace(replaces, id, company)) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new PaperFiled(id, company, paper.kind(), replaces != null));
        return id;
    }

    @Override
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
