package kr.oneroof.advisory.panel;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.identity.EncryptionService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/**
 * What the centre does with its experts. What the state forbids is {@link kr.oneroof.kernel.TransitionRefused}; what
 * the rules of appointment forbid is {@link ExpertRefused}.
 */
@Service
@Transactional
public class ExpertService {
    private final ExpertRepository experts;
    private final ExpertDetailRepository details;
    private final PanelMemberQueries members;
    private final DocumentService documents;
    private final EncryptionService encryption;
    private final ExpertNotifications notifications;

    ExpertService(
            ExpertRepository experts,
            ExpertDetailRepository details,
            PanelMemberQueries members,
            DocumentService documents,
            EncryptionService encryption,
            ExpertNotifications notifications) {
        this.experts = experts;
        this.details = details;
        this.members = members;
        this.documents = documents;
        this.encryption = encryption;
        this.notifications = notifications;
    }

    /** Puts an account on the panel as candidate; the same person again is no change. */
    public void register(PersonId person, ExpertProfile facts, Skills skills, PersonId by) {
        notifications.requireAdvisor(person);
        if (experts.existsById(person.value())) {
            return;
        }
        experts.saveAndFlush(Expert.register(person, facts, notifications.clock()));
        details.keepSkills(person, skills);
        details.note(person, "registered", "", by);
    }

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    public void describe(PersonId person, ExpertProfile facts, Skills skills, long version) {
        var found = require(person);
        found.describe(facts, version);
        experts.saveAndFlush(found);
        details.keepSkills(person, skills);
    }

    /** Encrypted at once; pages show the last digits alone. */
    public void useAccount(PersonId person, String bank, String number) {
        var found = require(person);
        found.useAccount(bank, encryption.seal(number), number.substring(Math.max(0, number.length() - 4)));
        experts.saveAndFlush(found);
    }

    /** A first term, another one, or a renewal; the key of the form twice is one term. */
    public void appoint(PersonId person, ExpertAppointment term, Decision decision) {
        var found = require(person);
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
        notifications.tell(person, renewal ? "renewed" : "appointed", term.from(), term.to());
    }

    public void suspend(PersonId person, Decision decision) {
        change(person, Expert::suspend);
        decided(person, "suspended", decision);
        notifications.tell(person, "suspended");
    }

    public void resume(PersonId person, Decision decision) {
        var term = members.members(person).getFirst().term();
        change(person, found -> found.resume(term, notifications.clock().today()));
        decided(person, "resumed", decision);
        notifications.tell(person, "resumed");
    }

    public void dismiss(PersonId person, Decision decision) {
        details.cutTerms(person, notifications.clock().today());
        change(person, Expert::dismiss);
        decided(person, ExpertEvent.DISMISSED, decision);
        notifications.tell(person, ExpertEvent.DISMISSED);
    }

    public void enterLeave(PersonId person, ExpertLeave leave, PersonId by) {
        require(person);
        try {
            if (details.addLeave(person, leave, by)) {
                notifications.publish("leave-entered", person, leave.firstDay() + " " + leave.lastDay());
            }
        } catch (DataIntegrityViolationException overlapping) {
            throw new ExpertRefused("leave-taken");
        }
    }

    public void withdrawLeave(PersonId person, UUID leave) {
        if (!details.withdrawLeave(person, leave)) {
            throw new NotOnFile();
        }
        notifications.publish("leave-withdrawn", person, "");
    }

    public void enterTie(PersonId person, Tie tie, PersonId by) {
        require(person);
        if (details.addTie(person, tie, by)) {
            notifications.publish("tie-entered", person, tie.kind().name());
        }
    }

    public void dropTie(PersonId person, UUID tie) {
        if (!details.dropTie(person, tie)) {
            throw new NotOnFile();
        }
        notifications.publish("tie-dropped", person, "");
    }

    private void change(PersonId person, Consumer<Expert> verb) {
        var found = require(person);
        verb.accept(found);
        experts.saveAndFlush(found);
    }

    private void decided(PersonId person, String deed, Decision decision) {
        details.note(person, deed, decision.reason(), decision.by());
        documents.attach(decision.papers(), decision.by(), ExpertFileAccess.subject(person));
    }

    private Expert require(PersonId person) {
        return experts.findById(person.value()).orElseThrow(NotOnFile::new);
    }

    /** @param papers uploads of whoever decides */
    public record Decision(String reason, List<FileId> papers, PersonId by) {
        public Decision {
            papers = List.copyOf(papers);
        }
    }
}
