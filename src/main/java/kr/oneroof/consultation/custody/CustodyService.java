package kr.oneroof.consultation.custody;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseService;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/**
 * What units ask of each other about a case. Somebody else's is {@link kr.oneroof.kernel.NotOnFile}; what is decided or
 * answered already is {@link kr.oneroof.kernel.TransitionRefused}.
 */
@Service
@Transactional
public class CustodyService {
    private final HandoverRepository handovers;
    private final UnitReferralRepository referrals;
    private final CaseService service;
    private final WhereaboutsQueries whereabouts;
    private final CustodyNotifications notifications;
    private final PersonQueries people;

    CustodyService(
            HandoverRepository handovers,
            UnitReferralRepository referrals,
            CaseService service,
            WhereaboutsQueries whereabouts,
            CustodyNotifications notifications,
            PersonQueries people) {
        this.handovers = handovers;
        this.referrals = referrals;
        this.service = service;
        this.whereabouts = whereabouts;
        this.notifications = notifications;
        this.people = people;
    }

    /** @throws CustodyRefused when one waits already, or it would go to where it is */
    public void handOver(CustodyRequest request) {
        var here = whereabouts.lock(request.number());
        if (handovers.existsById(request.submission())) {
            requireOwn(handovers.existsByIdAndNumberAndAskedBy(request.submission(), request.number(), request.by()));
            return;
        }
        here.requireHandover(request.to());
        handovers.saveAndFlush(Handover.ask(request, here.company(), here.unit(), whereabouts.clock()));
        notifications.handoverAsked(request);
    }

    /** Takes the case over: whoever accepts is in charge. */
    public void accept(UUID id, PersonId by) {
        var found = require(id, by);
        found.accept(by, whereabouts.clock());
        handovers.saveAndFlush(found);
        service.handOver(found.number(), found.to().unit(), by);
        notifications.handoverAccepted(found.number(), found.askedBy(), by);
    }

    public void sendBack(UUID id, PersonId by, String word) {
        var found = require(id, by);
        found.sendBack(by, word, whereabouts.clock());
        handovers.saveAndFlush(found);
        notifications.handoverSentBack(found.number(), found.askedBy(), word);
    }

    /** @throws CustodyRefused when the day is past or beyond the case's own, or the case is confidential */
    public void refer(CustodyRequest request, LocalDate dueOn) {
        var here = whereabouts.lock(request.number());
        if (referrals.existsById(request.submission())) {
            requireOwn(referrals.existsByIdAndNumberAndAskedBy(request.submission(), request.number(), request.by()));
            return;
        }
        here.requireReferral(request.to(), dueOn);
        referrals.saveAndFlush(UnitReferral.ask(request, here.company(), dueOn, whereabouts.clock()));
        notifications.helpAsked(request, dueOn);
    }

    public void answer(UUID id, PersonId by, String text) {
        var found = referrals.findById(id).orElseThrow(NotOnFile::new);
        found.requireFor(by, unitOf(by));
        found.answer(by, text, whereabouts.clock());
        referrals.saveAndFlush(found);
        notifications.helpGiven(found.number(), text);
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
