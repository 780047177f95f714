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
import kr.oneroof.document.FileGate;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SearchText;

@Service
@Transactional
class PaperDesk implements IssuedPapers {
    /** Without the signs that are taken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PaperStore store;
    private final PaperPress press;
    private final ObjectProvider<FileGate> gates;
    private final ObjectProvider<Looks> looks;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    PaperDesk(
            PaperStore store,
            PaperPress press,
            ObjectProvider<FileGate> gates,
            ObjectProvider<Looks> looks,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.store = store;
        this.press = press;
        this.gates = gates;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public IssuedPaper issue(PaperDraft draft) {
        var now = clock.now();
        var serial = store.next(draft.kind(), now.getYear());
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
        var kept = store.add(paper, serial, draft.company(), press.print(draft.template(), facts));
        tell("issued", kept, draft.company());
        return kept;
    }

    @Override
    public void revoke(UUID paper, String reason) {
        var found = store.find(paper).orElseThrow(NotOnFile::new);
        if (store.revoke(paper, reason, clock.instant())) {
            tell("revoked", found, companyOf(found));
        }
    }

    private void tell(String deed, IssuedPaper paper, @Nullable CompanyId company) {
        events.publishEvent(
                new PaperIssued(deed, paper.kind() + ":" + paper.serial(), company == null ? null : company.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedPaper> of(String subject) {
        return store.of(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IssuedPaper> check(String typedCode) {
        return store.findByCode(SearchText.form(typedCode).toUpperCase(Locale.ROOT));
    }

    @Override
    public Printed take(UUID paper, Actor reader) {
        var found = store.find(paper).filter(one -> mayHave(one, reader)).orElseThrow(NotOnFile::new);
        if (reader.readsOthers()) {
            var company = companyOf(found);
            looks.getObject()
                    .keep(new Look(
                            company == null ? null : company.value(), "paper:" + found.id(), "audit.look.paper", ""));
        }
        return new Printed(found, store.content(paper));
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

    private List<FileGate> gatesOf(IssuedPaper paper) {
        return gates.stream().filter(gate -> gate.guards(paper.subject())).toList();
    }

    private static String code() {
        var code = new StringBuilder();
        RANDOM.ints(CODE_LENGTH, 0, SIGNS.length()).forEach(index -> code.append(SIGNS.charAt(index)));
        return code.toString();
    }
}
