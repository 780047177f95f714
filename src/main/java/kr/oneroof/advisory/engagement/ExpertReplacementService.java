package kr.oneroof.advisory.engagement;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.advisory.offer.OfferService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The request of an expert who is gone: somebody else is asked at once. */
@Component
class ExpertReplacementService {
    private final AdvisoryRequestService requestService;
    private final OfferService offerService;
    private final SeoulClock clock;

    ExpertReplacementService(AdvisoryRequestService requestService, OfferService offerService, SeoulClock clock) {
        this.requestService = requestService;
        this.offerService = offerService;
        this.clock = clock;
    }

    void search(RequestNumber number) {
        var request = requestService.hold(number);
        if (request.is(AdvisoryRequestState.ENGAGED.name())) {
            requestService.searchedAgain(number);
        }
        offerService.askNext(number);
    }

    SeoulClock clock() {
        return clock;
    }
}
