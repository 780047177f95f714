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
import kr.oneroof.kernel.SeoulClock;

/**
 * What units ask of each other about a case. Somebody else's is {@link kr.oneroof.kernel.NotOnFile}; what is decided or
 * answered already is {@link kr.oneroof.kernel.TransitionRefused}.
 */
@Service
@Transactional
public class CustodyService {
    private final HandoverRepository handovers;
    private final UnitReferralRepository referrals;
    private final CaseService cases;
    private final WhereaboutsQueries whereabouts;
    private final CustodyNotifications notifications;
    private final PersonQueries people;
    private final SeoulClock clock;

    CustodyService(
            HandoverRepository handovers,
            UnitReferralRepository referrals,
            CaseService cases,
            WhereaboutsQueries whereabouts,
            CustodyNotifications notifications,
            PersonQueries people,
            SeoulClock clock) {
        this.handovers = handovers;
        this.referrals = referrals;
        this.cases = cases;
        this.whereabouts = whereabouts;
        this.notifications = notifications;
        this.people = people;
        this.clock = clock;
    }

    /** @throws CustodyRefused when one waits already, or it would go to where it is */
    public void handOver(CustodyRequest request) {
        var here = whereabouts.lock(request.number());
        if (handovers.existsById(request.submission())) {
            requireOwn(handovers.existsByIdAndNumberAndAskedBy(request.submission(), request.number(), request.by()));
            return;
        }
        here.requireHandover(request.to());
        handovers.saveAndFlush(Handover.ask(request, here.company(), here.unit(), clock));
        notifications.handoverAsked(request);
    }

    /** Takes the case over: whoever accepts is in charge. */
    public void accept(UUID id, PersonId by) {
        var found = require(id, by);
        found.accept(by, clock);
        handovers.saveAndFlush(found);
        cases.handOver(found.number(), found.to().unit(), by);
        notifications.handoverAccepted(found.number(), found.askedBy(), by);
    }

    public void sendBack(UUID id, PersonId by, String word) {
        var found = require(id, by);
        found.sendBack(by, word, clock);
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
        referrals.saveAndFlush(UnitReferral.ask(request, here.company(), dueOn, clock));
        notifications.helpAsked(request, dueOn);
    }

    public void answer(UUID id, PersonId by, String text) {
        var found = referrals.findById(id).orElseThrow(NotOnFile::new);
        found.requireFor(by, unitOf(by));
        found.answer(by, text, clock);
        referrals.saveAndFlush(found);
        notifications.helpGiven(found.number(), text);
    }

    /** A key that comes again is a double click of the same person. Somebody else's key opens nothing. */
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
