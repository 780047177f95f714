package kr.oneroof.advisory.offer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets offers run out, each in a transaction of its own; one that fails keeps no other waiting. */
@Component
class OfferExpiryService {
    private static final Logger LOG = LoggerFactory.getLogger(OfferExpiryService.class);

    private final OfferRepository repository;
    private final OfferService offerService;

    OfferExpiryService(OfferRepository repository, OfferService offerService) {
        this.repository = repository;
        this.offerService = offerService;
    }

    void round() {
        for (var offer : repository.runOut()) {
            try {
                offerService.expire(offer);
            } catch (RuntimeException failed) {
                LOG.error("Offer {} could not run out", offer, failed);
            }
        }
    }
}
