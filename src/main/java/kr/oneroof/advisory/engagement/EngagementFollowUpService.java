package kr.oneroof.advisory.engagement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.advisory.AdvisoryRequestWithdrawalEvent;
import kr.oneroof.advisory.offer.OfferAcceptedEvent;
import kr.oneroof.advisory.offer.OfferService;
import kr.oneroof.advisory.offer.SeatsFilledEvent;
import kr.oneroof.advisory.panel.ExpertEvent;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** Begins the advice with the expert's acceptance, and reacts to what happens to the request and the expert. */
@Component
class EngagementFollowUpService {
    private final EngagementRepository repository;
    private final AdviceSessionRepository sessions;
    private final EngagementNotifications notifications;
    private final AdvisoryClosingService closing;
    private final AdvisoryRequestService requests;
    private final OfferService offers;
    private final SeoulClock clock;

    EngagementFollowUpService(
            EngagementRepository repository,
            AdviceSessionRepository sessions,
            EngagementNotifications notifications,
            AdvisoryClosingService closing,
            AdvisoryRequestService requests,
            OfferService offers,
            SeoulClock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.notifications = notifications;
        this.closing = closing;
        this.requests = requests;
        this.offers = offers;
        this.clock = clock;
    }

    @EventListener
    void on(OfferAcceptedEvent accepted) {
        var begun = Engagement.begin(accepted, clock);
        repository.saveAndFlush(begun);
        notifications.begun(begun);
    }

    @EventListener
    void on(SeatsFilledEvent filled) {
        closing.ifDone(filled.number());
    }

    /** After the first session a request cannot be withdrawn any more; the advice is brought to its end. */
    @EventListener
    void on(AdvisoryRequestWithdrawalEvent withdrawal) {
        for (var id : repository.runningOf(withdrawal.number().value())) {
            var found = repository.findById(id).orElseThrow();
            if (sessions.of(id).stream().anyMatch(AdviceSession::isHeld)) {
                throw new TransitionRefused(found.state(), "withdraw");
            }
            found.cancel();
            repository.saveAndFlush(found);
            sessions.cancelPlanned(id);
            notifications.cancelledAll(found);
        }
    }

    /** Advice of a dismissed expert that is not reported yet needs another expert. */
    @EventListener
    void on(ExpertEvent event) {
        if (!event.isDismissal()) {
            return;
        }
        for (var id : repository.ofExpert(event.expert().value())) {
            var found = repository.findById(id).orElseThrow();
            if (found.end()) {
                repository.saveAndFlush(found);
                sessions.cancelPlanned(id);
                notifications.ended(found);
                replace(found.number());
            }
        }
    }

    private void replace(RequestNumber number) {
        if (requests.lock(number).is(AdvisoryRequestState.ENGAGED.name())) {
            requests.searchedAgain(number);
        }
        offers.askNext(number);
    }
}
