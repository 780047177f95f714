package kr.oneroof.advisory.offer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestRescreeningEvent;
import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestWithdrawalEvent;
import kr.oneroof.advisory.panel.ExpertEvent;
import kr.oneroof.kernel.RequestNumber;

/** Offers follow what becomes of the request, and of the expert. */
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
            notifications.withdrawn(requestService.hold(number), offer);
        });
    }

    /** Whoever is suspended or dismissed is asked no more; the next is asked instead. */
    @EventListener
    void on(ExpertEvent decided) {
        if (!decided.isDismissal() && !decided.deed().equals("suspended")) {
            return;
        }
        for (var offer : repository.openOf(decided.expert())) {
            var request = requestService.hold(offer.number());
            repository.answer(offer.id(), OfferState.WITHDRAWN, null);
            requestService.searchedAgain(offer.number());
            notifications.withdrawn(request, offer);
            offerService.askNext(offer.number());
        }
    }
}
