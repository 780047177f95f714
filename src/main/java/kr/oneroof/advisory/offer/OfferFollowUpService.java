package kr.oneroof.advisory.offer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestRescreeningEvent;
import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestWithdrawalEvent;
import kr.oneroof.advisory.panel.ExpertEvent;
import kr.oneroof.kernel.RequestNumber;

/** Takes offers back when the request or the expert changes. */
@Component
class OfferFollowUpService {
    private final OfferRepository repository;
    private final AdvisoryRequestService requestService;
    private final OfferService offerService;
    private final OfferNotifications notifications;

    OfferFollowUpService(
            OfferRepository repository,
            AdvisoryRequestService requestService,
            OfferService offerService,
            OfferNotifications notifications) {
        this.repository = repository;
        this.requestService = requestService;
        this.offerService = offerService;
        this.notifications = notifications;
    }

    @EventListener
    void on(AdvisoryRequestWithdrawalEvent withdrawing) {
        takeBack(withdrawing.number());
    }

    @EventListener
    void on(AdvisoryRequestRescreeningEvent resorting) {
        takeBack(resorting.number());
    }

    private void takeBack(RequestNumber number) {
        repository.open(number).ifPresent(offer -> {
            repository.answer(offer.id(), OfferState.WITHDRAWN, null);
            notifications.withdrawn(requestService.lock(number), offer);
        });
    }

    /** An offer to a suspended or dismissed expert is taken back, and the next expert is asked. */
    @EventListener
    void on(ExpertEvent decided) {
        if (!decided.isDismissal() && !decided.deed().equals("suspended")) {
            return;
        }
        for (var offer : repository.openOf(decided.expert())) {
            var request = requestService.lock(offer.number());
            repository.answer(offer.id(), OfferState.WITHDRAWN, null);
            requestService.searchedAgain(offer.number());
            notifications.withdrawn(request, offer);
            offerService.askNext(offer.number());
        }
    }
}
