package kr.oneroof.advisory.offer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceCorridor;
import kr.oneroof.advisory.AdviceSheet;
import kr.oneroof.kernel.RequestNumber;

/**
 * Tells the expert, the consultant and the audit what happened to an offer; of who said no the company hears nothing.
 */
@Component
class OfferNews {
    private final AdviceCorridor corridor;
    private final ApplicationEventPublisher events;

    OfferNews(AdviceCorridor corridor, ApplicationEventPublisher events) {
        this.corridor = corridor;
        this.events = events;
    }

    void offered(AdviceSheet request, Offer offer) {
        publish("made", request, offer);
        corridor.remark(
                offer.number(),
                "offered",
                offer.expertName(),
                offer.dueAt().toLocalDate().toString());
        corridor.tellExpert(
                offer.expert(), "/offers/" + offer.id(), "offer", offer.number().value(), offer.dueAt());
    }

    void accepted(AdviceSheet request, Offer offer, long hourRate) {
        publish("accepted", request, offer);
        events.publishEvent(
                new OfferAccepted(offer.id(), offer.number(), request.facts().company(), offer.expert(), hourRate));
    }

    void filled(RequestNumber number) {
        events.publishEvent(new SeatsFilled(number));
    }

    void declined(AdviceSheet request, Offer offer, String how) {
        publish(how, request, offer);
        corridor.remark(offer.number(), "offer-" + how, offer.expertName());
    }

    void withdrawn(AdviceSheet request, Offer offer) {
        publish("withdrawn", request, offer);
        corridor.tellExpert(
                offer.expert(), "", "offer-withdrawn", offer.number().value());
    }

    /** The consultant has to decide. */
    void stuck(RequestNumber number, String why) {
        corridor.tellOwner(number, "offer-" + why);
    }

    private void publish(String deed, AdviceSheet request, Offer offer) {
        events.publishEvent(new OfferEvent(
                deed, offer.number(), request.facts().company(), offer.expert().toString()));
    }
}
