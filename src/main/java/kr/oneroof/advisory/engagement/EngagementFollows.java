package kr.oneroof.advisory.engagement;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceWithdrawing;
import kr.oneroof.advisory.offer.OfferAccepted;
import kr.oneroof.advisory.offer.SeatsFilled;
import kr.oneroof.advisory.panel.ExpertEvent;
import kr.oneroof.kernel.TransitionRefused;

/** Advice begins with an expert's yes, and follows what becomes of the request and of the expert. */
@Component
class EngagementFollows {
    private final EngagementRows rows;
    private final SessionBook sessions;
    private final JdbcClient database;
    private final EngagementNews news;
    private final Closing closing;
    private final AfterDismissal after;

    EngagementFollows(
            EngagementRows rows,
            SessionBook sessions,
            JdbcClient database,
            EngagementNews news,
            Closing closing,
            AfterDismissal after) {
        this.rows = rows;
        this.sessions = sessions;
        this.database = database;
        this.news = news;
        this.closing = closing;
        this.after = after;
    }

    @EventListener
    void on(OfferAccepted accepted) {
        var begun = Engagement.begin(accepted, after.clock());
        rows.saveAndFlush(begun);
        news.begun(begun);
    }

    @EventListener
    void on(SeatsFilled filled) {
        closing.ifDone(filled.number());
    }

    /** Refused once somebody has met: then the advice is brought to its end. */
    @EventListener
    void on(AdviceWithdrawing withdrawing) {
        database.sql("select id from advisory_engagement where number = ? and state not in ('CANCELLED', 'ENDED')")
                .param(withdrawing.number().value())
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    var found = rows.findById(id).orElseThrow();
                    if (sessions.of(id).stream().anyMatch(Session::isHeld)) {
                        throw new TransitionRefused(found.state(), "withdraw");
                    }
                    found.cancel();
                    rows.saveAndFlush(found);
                    sessions.cancelPlanned(id);
                    news.cancelledAll(found);
                });
    }

    /** What is not reported yet goes back to the search for an expert. */
    @EventListener
    void on(ExpertEvent decided) {
        if (!decided.isDismissal()) {
            return;
        }
        database.sql("select id from advisory_engagement where expert_id = ? order by number")
                .param(decided.expert().value())
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    var found = rows.findById(id).orElseThrow();
                    if (found.end()) {
                        rows.saveAndFlush(found);
                        sessions.cancelPlanned(id);
                        news.ended(found);
                        after.search(found.number());
                    }
                });
    }
}
