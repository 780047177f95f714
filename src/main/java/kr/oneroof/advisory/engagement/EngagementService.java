package kr.oneroof.advisory.engagement;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/**
 * The verbs of advice. Somebody whom it does not concern finds nothing on file; what the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}; what the terms forbid is {@link EngagementRefused}.
 */
@Service
@Transactional
public class EngagementService {
    private final EngagementStepService steps;
    private final AdviceSessionService sessions;
    private final ExpertQueries panel;
    private final DocumentService documents;
    private final EngagementNotifications notifications;
    private final AdvisoryClosingService closing;

    EngagementService(
            EngagementStepService steps,
            AdviceSessionService sessions,
            ExpertQueries panel,
            DocumentService documents,
            EngagementNotifications notifications,
            AdvisoryClosingService closing) {
        this.steps = steps;
        this.sessions = sessions;
        this.panel = panel;
        this.documents = documents;
        this.notifications = notifications;
        this.closing = closing;
    }

    /** @param key key of the form; the same key twice is one session */
    public void plan(EngagementActor hand, UUID key, AdviceSession.Slot slot) {
        var planned = sessions.plan(hand, key, slot);
        if (planned != null) {
            notifications.planned(planned, slot.starts(), hand.side());
        }
    }

    /** A company's within 24 hours counts. */
    public void cancelSession(EngagementActor hand, UUID session) {
        var late = sessions.cancel(hand, session);
        notifications.cancelled(steps.require(hand), late, hand.side());
    }

    public void hold(EngagementActor hand, UUID session, int minutes, String content) {
        notifications.noted(sessions.hold(hand, session, minutes, content), "session-held", content);
    }

    public void miss(EngagementActor hand, UUID session, boolean companyMissed) {
        notifications.missed(sessions.miss(hand, session, companyMissed), companyMissed);
    }

    public void report(EngagementActor hand, String text, List<FileId> files) {
        var found = steps.change(
                hand,
                one -> one.reportOn(text, steps.clock().today(), panel.terms().confirmDays()));
        documents.attach(files, hand.by(), "request:" + found.number());
        notifications.reported(found, panel.terms().confirmDays());
    }

    public void confirm(EngagementActor hand) {
        var found = steps.change(
                hand, one -> one.confirm(hand.side() == EngagementSide.CENTRE ? null : hand.by(), steps.clock()));
        notifications.confirmed(found, hand.side() == EngagementSide.CENTRE);
        closing.ifDone(found.number());
    }

    public void objectTo(EngagementActor hand, String why) {
        notifications.objected(steps.change(hand, one -> one.objectTo(why)), why);
    }

    /** Once for each side. */
    public void review(EngagementActor hand, int mark, String words) {
        var found = steps.require(hand);
        if (!found.state().isConfirmed() || !steps.sessions().mark(found.getId(), new Mark(hand.side(), mark, words))) {
            throw new TransitionRefused(found.state(), "review");
        }
        notifications.marked(found, hand.side());
    }

    public void prepareFee(EngagementActor hand) {
        var found = steps.change(
                hand,
                one -> one.prepareFee(
                        FeeSlip.of(sessions.paid(one.getId()), one.hourRate(), panel.terms()), hand.by()));
        notifications.feePrepared(found);
    }

    public void approveFee(EngagementActor hand) {
        notifications.feeApproved(steps.change(hand, one -> one.approveFee(hand.by(), steps.clock())));
    }

    public void sendFeeBack(EngagementActor hand, String why) {
        notifications.feeReturned(steps.change(hand, one -> one.sendFeeBack(why)), why);
    }

    /** In the order of ids, so that two lists of the same never wait for each other. */
    public void pay(List<UUID> engagements, PersonId by) {
        engagements.stream()
                .sorted()
                .forEach(id -> notifications.feePaid(
                        steps.change(EngagementActor.ofCentre(id, by), one -> one.pay(by, steps.clock()))));
    }
}
