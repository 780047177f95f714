package kr.oneroof.advisory.panel;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/**
 * What the centre decides about an expert (위촉·해촉): appointment, suspension, resumption, dismissal. What the state
 * forbids is {@link kr.oneroof.kernel.TransitionRefused}; what the rules of appointment forbid is
 * {@link ExpertRefused}.
 */
@Service
@Transactional
public class ExpertAppointmentService {
    private final ExpertRepository experts;
    private final ExpertDetailRepository details;
    private final PanelMemberQueries members;
    private final DocumentService documents;
    private final NoticeService notices;
    private final SeoulClock clock;

    ExpertAppointmentService(
            ExpertRepository experts,
            ExpertDetailRepository details,
            PanelMemberQueries members,
            DocumentService documents,
            NoticeService notices,
            SeoulClock clock) {
        this.experts = experts;
        this.details = details;
        this.members = members;
        this.documents = documents;
        this.notices = notices;
        this.clock = clock;
    }

    /** A first term, another one, or a renewal. The same key of the form twice is one term. */
    public void appoint(PersonId person, ExpertAppointment term, Decision decision) {
        var found = lock(person);
        if (details.hasTerm(term.id(), person)) {
            return;
        }
        var renewal = found.state() == ExpertState.APPOINTED;
        found.appoint(term, renewal);
        try {
            experts.saveAndFlush(found);
            details.addTerm(person, term, renewal, decision.by());
        } catch (DataIntegrityViolationException overlapping) {
            throw new ExpertRefused("overlap");
        }
        decided(person, renewal ? "renewed" : "appointed", decision);
        tell(person, renewal ? "renewed" : "appointed", term.from(), term.to());
    }

    public void suspend(PersonId person, Decision decision) {
        change(person, Expert::suspend);
        decided(person, "suspended", decision);
        tell(person, "suspended");
    }

    public void resume(PersonId person, Decision decision) {
        var term = members.members(person).getFirst().term();
        change(person, found -> found.resume(term, clock.today()));
        decided(person, "resumed", decision);
        tell(person, "resumed");
    }

    public void dismiss(PersonId person, Decision decision) {
        details.cutTerms(person, clock.today());
        change(person, Expert::dismiss);
        decided(person, ExpertEvent.DISMISSED, decision);
        tell(person, ExpertEvent.DISMISSED);
    }

    private void change(PersonId person, Consumer<Expert> verb) {
        var found = lock(person);
        verb.accept(found);
        experts.saveAndFlush(found);
    }

    private Expert lock(PersonId person) {
        return experts.findById(person.value()).orElseThrow(NotOnFile::new);
    }

    private void decided(PersonId person, String deed, Decision decision) {
        details.note(person, deed, decision.reason(), decision.by());
        documents.attach(decision.papers(), decision.by(), Expert.subject(person));
    }

    private void tell(PersonId expert, String deed, Object... facts) {
        notices.send(expert, "advisory.notice.expert-" + deed, "/advisor", facts);
    }

    /** @param papers uploads of whoever decides */
    public record Decision(String reason, List<FileId> papers, PersonId by) {
        public Decision {
            papers = List.copyOf(papers);
        }
    }
}
