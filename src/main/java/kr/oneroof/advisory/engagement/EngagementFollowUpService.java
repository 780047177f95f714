package kr.oneroof.advisory.engagement;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestWithdrawalEvent;
import kr.oneroof.advisory.offer.OfferAcceptedEvent;
import kr.oneroof.advisory.offer.SeatsFilledEvent;
import kr.oneroof.advisory.panel.ExpertEvent;
import kr.oneroof.kernel.TransitionRefused;

/** Advice begins with an expert's yes, and follows what becomes of the request and of the expert. */
@Component
class EngagementFollowUpService {
    private final EngagementRepository repository;
    private final AdviceSessionRepository sessions;
    private final JdbcClient database;
    private final EngagementNotifications notifications;
    private final AdvisoryClosingService closing;
    private final ExpertReplacementService replacement;

    EngagementFollowUpService(
            EngagementRepository repository,
            AdviceSessionRepository sessions,
            JdbcClient database,
            EngagementNotifications notifications,
            AdvisoryClosingService closing,
            ExpertReplacementService replacement) {
        this.repository = repository;
        this.sessions = sessions;
        this.database = database;
        this.notifications = notifications;
        this.closing = closing;
        this.replacement = replacement;
    }

    @EventListener
    void on(OfferAcceptedEvent accepted) {
        var begun = Engagement.begin(accepted, replacement.clock());
        repository.saveAndFlush(begun);
        notifications.begun(begun);
    }

    @EventListener
    void on(SeatsFilledEvent filled) {
        closing.ifDone(filled.number());
    }

    /** Refused once somebody has met: then the advice is brought to its end. */
    @EventListener
    void on(AdvisoryRequestWithdrawalEvent withdrawing) {
        database.sql("select id from advisory_engagement where number = ? and state not in ('CANCELLED', 'ENDED')")
                .param(withdrawing.number().value())
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    var found = repository.findById(id).orElseThrow();
                    if (sessions.of(id).stream().anyMatch(AdviceSession::isHeld)) {
                        throw new TransitionRefused(found.state(), "withdraw");
                    }
                    found.cancel();
                    repository.saveAndFlush(found);
                    sessions.cancelPlanned(id);
                    notifications.cancelledAll(found);
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
                    var found = repository.findById(id).orElseThrow();
                    if (found.end()) {
                        repository.saveAndFlush(found);
                        sessions.cancelPlanned(id);
                        notifications.ended(found);
                        replacement.search(found.number());
                    }
                });
    }
}
