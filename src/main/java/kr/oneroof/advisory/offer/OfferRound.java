package kr.oneroof.advisory.offer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets offers run out, each in a transaction of its own; one that fails keeps no other waiting. */
@Component
class OfferRound {
    private static final Logger LOG = LoggerFactory.getLogger(OfferRound.class);

    private final OfferBook book;
    private final Offering offering;

    OfferRound(OfferBook book, Offering offering) {
        this.book = book;
        this.offering = offering;
    }

    void round() {
        for (var offer : book.runOut()) {
            try {
                offering.expire(offer);
            } catch (RuntimeException failed) {
                LOG.error("Offer {} could not run out", offer, failed);
            }
        }
    }
}
