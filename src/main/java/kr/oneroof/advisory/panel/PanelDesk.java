package kr.oneroof.advisory.panel;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.Documents;
import kr.oneroof.identity.Seals;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class PanelDesk implements PanelWork {
    private final ExpertRows experts;
    private final PanelStore store;
    private final MemberReading members;
    private final Documents documents;
    private final Seals seals;
    private final PanelNews news;

    PanelDesk(
            ExpertRows experts,
            PanelStore store,
            MemberReading members,
            Documents documents,
            Seals seals,
            PanelNews news) {
        this.experts = experts;
        this.store = store;
        this.members = members;
        this.documents = documents;
        this.seals = seals;
        this.news = news;
    }

    @Override
    public void register(PersonId person, ExpertFacts facts, Skills skills, PersonId by) {
        news.requireAdvisor(person);
        if (experts.existsById(person.value())) {
            return;
        }
        experts.saveAndFlush(Expert.register(person, facts, news.clock()));
        store.keepSkills(person, skills);
        store.note(person, "registered", "", by);
    }

    @Override
    public void describe(PersonId person, ExpertFacts facts, Skills skills, long version) {
        var found = require(person);
        found.describe(facts, version);
        experts.saveAndFlush(found);
        store.keepSkills(person, skills);
    }

    @Override
    public void useAccount(PersonId person, String bank, String number) {
        var found = require(person);
        found.useAccount(bank, seals.seal(number), number.substring(Math.max(0, number.length() - 4)));
        experts.saveAndFlush(found);
    }

    @Override
    public void appoint(PersonId person, Appointment term, Decision decision) {
        var found = require(person);
        if (store.hasTerm(term.id(), person)) {
            return;
        }
        var renewal = found.state() == ExpertState.APPOINTED;
        found.appoint(term, renewal);
        try {
            experts.saveAndFlush(found);
            store.addTerm(person, term, renewal, decision.by());
        } catch (DataIntegrityViolationException overlapping) {
            throw new PanelRefused("overlap");
        }
        decided(person, renewal ? "renewed" : "appointed", decision);
        news.tell(person, renewal ? "renewed" : "appointed", term.from(), term.to());
    }

    @Override
    public void suspend(PersonId person, Decision decision) {
        change(person, Expert::suspend);
        decided(person, "suspended", decision);
        news.tell(person, "suspended");
    }

    @Override
    public void resume(PersonId person, Decision decision) {
        var term = members.members(person).getFirst().term();
        change(person, found -> found.resume(term, news.clock().today()));
        decided(person, "resumed", decision);
        news.tell(person, "resumed");
    }

    @Override
    public void dismiss(PersonId person, Decision decision) {
        store.cutTerms(person, news.clock().today());
        change(person, Expert::dismiss);
        decided(person, ExpertEvent.DISMISSED, decision);
        news.tell(person, ExpertEvent.DISMISSED);
    }

    @Override
    public void enterLeave(PersonId person, Leave leave, PersonId by) {
        require(person);
        try {
            if (store.addLeave(person, leave, by)) {
                news.publish("leave-entered", person, leave.firstDay() + " " + leave.lastDay());
            }
        } catch (DataIntegrityViolationException overlapping) {
            throw new PanelRefused("leave-taken");
        }
    }

    @Override
    public void withdrawLeave(PersonId person, UUID leave) {
        if (!store.withdrawLeave(person, leave)) {
            throw new NotOnFile();
        }
        news.publish("leave-withdrawn", person, "");
    }

    @Override
    public void enterTie(PersonId person, Tie tie, PersonId by) {
        require(person);
        if (store.addTie(person, tie, by)) {
            news.publish("tie-entered", person, tie.kind().name());
        }
    }

    @Override
    public void dropTie(PersonId person, UUID tie) {
        if (!store.dropTie(person, tie)) {
            throw new NotOnFile();
        }
        news.publish("tie-dropped", person, "");
    }

    private void change(PersonId person, Consumer<Expert> verb) {
        var found = require(person);
        verb.accept(found);
        experts.saveAndFlush(found);
    }

    private void decided(PersonId person, String deed, Decision decision) {
        store.note(person, deed, decision.reason(), decision.by());
        documents.attach(decision.papers(), decision.by(), PanelGate.subject(person));
    }

    private Expert require(PersonId person) {
        return experts.findById(person.value()).orElseThrow(NotOnFile::new);
    }
}
