package kr.oneroof.advisory.engagement;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.Panel;
import kr.oneroof.document.Documents;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

@Service
@Transactional
class EngagementDesk implements EngagementWork {
    private final EngagementFile file;
    private final SessionDesk sessions;
    private final Panel panel;
    private final Documents documents;
    private final EngagementNews news;
    private final Closing closing;

    EngagementDesk(
            EngagementFile file,
            SessionDesk sessions,
            Panel panel,
            Documents documents,
            EngagementNews news,
            Closing closing) {
        this.file = file;
        this.sessions = sessions;
        this.panel = panel;
        this.documents = documents;
        this.news = news;
        this.closing = closing;
    }

    @Override
    public void plan(Hand hand, UUID key, Session.Slot slot) {
        var planned = sessions.plan(hand, key, slot);
        if (planned != null) {
            news.planned(planned, slot.starts(), hand.side());
        }
    }

    @Override
    public void cancelSession(Hand hand, UUID session) {
        var late = sessions.cancel(hand, session);
        news.cancelled(file.require(hand), late, hand.side());
    }

    @Override
    public void hold(Hand hand, UUID session, int minutes, String content) {
        news.noted(sessions.hold(hand, session, minutes, content), "session-held", content);
    }

    @Override
    public void miss(Hand hand, UUID session, boolean companyMissed) {
        news.missed(sessions.miss(hand, session, companyMissed), companyMissed);
    }

    @Override
    public void report(Hand hand, String text, List<FileId> files) {
        var found = file.change(
                hand,
                one -> one.reportOn(text, file.clock().today(), panel.terms().confirmDays()));
        documents.attach(files, hand.by(), "request:" + found.number());
        news.reported(found, panel.terms().confirmDays());
    }

    @Override
    public void confirm(Hand hand) {
        var found = file.change(hand, one -> one.confirm(hand.side() == Side.CENTRE ? null : hand.by(), file.clock()));
        news.confirmed(found, hand.side() == Side.CENTRE);
        closing.ifDone(found.number());
    }

    @Override
    public void objectTo(Hand hand, String why) {
        news.objected(file.change(hand, one -> one.objectTo(why)), why);
    }

    @Override
    public void review(Hand hand, int mark, String words) {
        var found = file.require(hand);
        if (!found.state().isConfirmed() || !file.sessions().mark(found.getId(), new Mark(hand.side(), mark, words))) {
            throw new TransitionRefused(found.state(), "review");
        }
        news.marked(found, hand.side());
    }

    @Override
    public void prepareFee(Hand hand) {
        var found = file.change(
                hand,
                one -> one.prepareFee(
                        FeeSlip.of(sessions.paid(one.getId()), one.hourRate(), panel.terms()), hand.by()));
        news.feePrepared(found);
    }

    @Override
    public void approveFee(Hand hand) {
        news.feeApproved(file.change(hand, one -> one.approveFee(hand.by(), file.clock())));
    }

    @Override
    public void sendFeeBack(Hand hand, String why) {
        news.feeReturned(file.change(hand, one -> one.sendFeeBack(why)), why);
    }

    /** In the order of ids, so that two lists of the same never wait for each other. */
    @Override
    public void pay(List<UUID> engagements, PersonId by) {
        engagements.stream()
                .sorted()
                .forEach(id -> news.feePaid(file.change(Hand.ofCentre(id, by), one -> one.pay(by, file.clock()))));
    }
}
