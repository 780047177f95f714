package kr.oneroof.document.paper;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.FileAccess;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SearchText;
import kr.oneroof.kernel.SeoulClock;

/** Issues papers and keeps them. */
@Service
@Transactional
public class IssuedPaperService {
    /** Without the signs that are taken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final IssuedPaperRepository repository;
    private final PaperPdfRenderer renderer;
    private final ObjectProvider<FileAccess> gates;
    private final ObjectProvider<Looks> looks;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    IssuedPaperService(
            IssuedPaperRepository repository,
            PaperPdfRenderer renderer,
            ObjectProvider<FileAccess> gates,
            ObjectProvider<Looks> looks,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.repository = repository;
        this.renderer = renderer;
        this.gates = gates;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    /** Numbers, prints and keeps the paper within the caller's transaction. */
    public IssuedPaper issue(PaperDraft draft) {
        var now = clock.now();
        var serial = repository.next(draft.kind(), now.getYear());
        var paper = new IssuedPaper(
                UUID.randomUUID(),
                draft.kind(),
                "%d-%06d".formatted(now.getYear(), serial),
                code(),
                draft.subject(),
                draft.holder(),
                now,
                "",
                null);
        var facts = new HashMap<>(draft.facts());
        facts.put("paper", paper);
        var kept = repository.add(paper, serial, draft.company(), renderer.print(draft.template(), facts));
        tell("issued", kept, draft.company());
        return kept;
    }

    /** It holds no more. @param reason tail of {@code document.paper.revoked.…}; a second time changes nothing */
    public void revoke(UUID paper, String reason) {
        var found = repository.find(paper).orElseThrow(NotOnFile::new);
        if (repository.revoke(paper, reason, clock.instant())) {
            tell("revoked", found, companyOf(found));
        }
    }

    private void tell(String deed, IssuedPaper paper, @Nullable CompanyId company) {
        events.publishEvent(new IssuedPaperEvent(
                deed, paper.kind() + ":" + paper.serial(), company == null ? null : company.value()));
    }

    /** The papers about a record, oldest first. */
    @Transactional(readOnly = true)
    public List<IssuedPaper> of(String subject) {
        return repository.of(subject);
    }

    /** However it was typed: small letters, blanks and hyphens do not matter. */
    @Transactional(readOnly = true)
    public Optional<IssuedPaper> check(String typedCode) {
        return repository.findByCode(SearchText.form(typedCode).toUpperCase(Locale.ROOT));
    }

    /**
     * The paper's bytes (PDF) for whom a FileAccess lets in; a look of somebody from outside the company is kept.
     *
     * @throws kr.oneroof.kernel.NotOnFile for anybody else
     */
    public Printed take(UUID paper, Actor reader) {
        var found = repository.find(paper).filter(one -> mayHave(one, reader)).orElseThrow(NotOnFile::new);
        if (reader.readsOthers()) {
            var company = companyOf(found);
            looks.getObject()
                    .keep(new Look(
                            company == null ? null : company.value(), "paper:" + found.id(), "audit.look.paper", ""));
        }
        return new Printed(found, repository.content(paper));
    }

    private boolean mayHave(IssuedPaper paper, Actor reader) {
        return gatesOf(paper).stream().anyMatch(gate -> gate.mayOpen(reader, paper.subject()));
    }

    private @Nullable CompanyId companyOf(IssuedPaper paper) {
        return gatesOf(paper).stream()
                .map(gate -> gate.companyOf(paper.subject()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private List<FileAccess> gatesOf(IssuedPaper paper) {
        return gates.stream().filter(gate -> gate.guards(paper.subject())).toList();
    }

    private static String code() {
        var code = new StringBuilder();
        RANDOM.ints(CODE_LENGTH, 0, SIGNS.length()).forEach(index -> code.append(SIGNS.charAt(index)));
        return code.toString();
    }

    /** A paper and its bytes. */
    public record Printed(IssuedPaper paper, byte[] content) {}
}
