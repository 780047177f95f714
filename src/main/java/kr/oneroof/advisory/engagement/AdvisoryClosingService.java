package kr.oneroof.advisory.engagement;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.kernel.RequestNumber;

/** Closes a request once the company has confirmed the advice of every expert. */
@Component
class AdvisoryClosingService {
    private final EngagementRepository repository;
    private final AdvisoryRequestService requests;

    AdvisoryClosingService(EngagementRepository repository, AdvisoryRequestService requests) {
        this.repository = repository;
        this.requests = requests;
    }

    void ifDone(RequestNumber number) {
        var request = requests.lock(number);
        if (repository.unconfirmedOf(number.value()) == 0 && request.is(AdvisoryRequestState.ENGAGED.name())) {
            requests.closed(number);
        }
    }
}
