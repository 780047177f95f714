package kr.oneroof.consultation.custody;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.identity.People;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class CustodyRoom implements CustodyDesk {
    private final Handovers handovers;
    private final Referrals referrals;
    private final CaseWork work;
    private final Bearings bearings;
    private final Messenger messenger;
    private final People people;

    CustodyRoom(
            Handovers handovers,
            Referrals referrals,
            CaseWork work,
            Bearings bearings,
            Messenger messenger,
            People people) {
        this.handovers = handovers;
        this.referrals = referrals;
        this.work = work;
        this.bearings = bearings;
        this.messenger = messenger;
        this.people = people;
    }

    @Override
    public void handOver(Asking asking) {
        var here = bearings.lock(asking.number());
        if (handovers.existsById(asking.submission())) {
            requireOwn(handovers.existsByIdAndNumberAndAskedBy(asking.submission(), asking.number(), asking.by()));
            return;
        }
        here.requireHandover(asking.to());
        handovers.saveAndFlush(Handover.ask(asking, here.company(), here.unit(), bearings.clock()));
        messenger.handoverAsked(asking);
    }

    @Override
    public void accept(UUID id, PersonId by) {
        var found = require(id, by);
        found.accept(by, bearings.clock());
        handovers.saveAndFlush(found);
        work.handOver(found.number(), found.to().unit(), by);
        messenger.handoverAccepted(found.number(), found.askedBy(), by);
    }

    @Override
    public void sendBack(UUID id, PersonId by, String word) {
        var found = require(id, by);
        found.sendBack(by, word, bearings.clock());
        handovers.saveAndFlush(found);
        messenger.handoverSentBack(found.number(), found.askedBy(), word);
    }

    @Override
    public void refer(Asking asking, LocalDate dueOn) {
        var here = bearings.lock(asking.number());
        if (referrals.existsById(asking.submission())) {
            requireOwn(referrals.existsByIdAndNumberAndAskedBy(asking.submission(), asking.number(), asking.by()));
            return;
        }
        here.requireReferral(asking.to(), dueOn);
        referrals.saveAndFlush(Referral.ask(asking, here.company(), dueOn, bearings.clock()));
        messenger.helpAsked(asking, dueOn);
    }

    @Override
    public void answer(UUID id, PersonId by, String text) {
        var found = referrals.findById(id).orElseThrow(NotOnFile::new);
        found.requireFor(by, unitOf(by));
        found.answer(by, text, bearings.clock());
        referrals.saveAndFlush(found);
        messenger.helpGiven(found.number(), text);
    }

    /** The key came back: the same person's double click. Somebody else's key opens nothing. */
    private static void requireOwn(boolean own) {
        if (!own) {
            throw new NotOnFile();
        }
    }

    private Handover require(UUID id, PersonId by) {
        var found = handovers.findById(id).orElseThrow(NotOnFile::new);
        found.requireFor(by, unitOf(by));
        return found;
    }

    private String unitOf(PersonId person) {
        return people.find(person).map(PersonCard::unit).orElse("");
    }
}
