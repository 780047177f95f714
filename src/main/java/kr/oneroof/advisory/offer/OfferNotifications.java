package kr.oneroof.advisory.offer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestNotifications;
import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.kernel.RequestNumber;

/**
 * Tells the expert, the consultant and the audit what happened to an offer; of who said no the company hears nothing.
 */
@Component
class OfferNotifications {
    private final AdvisoryRequestNotifications notifications;
    private final ApplicationEventPublisher events;

    OfferNotifications(AdvisoryRequestNotifications notifications, ApplicationEventPublisher events) {
        this.notifications = notifications;
        this.events = events;
    }

    void offered(AdvisoryRequestView request, Offer offer) {
        publish("made", request, offer);
        notifications.remark(
                offer.number(),
                "offered",
                offer.expertName(),
                offer.dueAt().toLocalDate().toString());
        notifications.tellExpert(
                offer.expert(), "/offers/" + offer.id(), "offer", offer.number().value(), offer.dueAt());
    }

    void accepted(AdvisoryRequestView request, Offer offer, long hourRate) {
        publish("accepted", request, offer);
        events.publishEvent(new OfferAcceptedEvent(
                offer.id(), offer.number(), request.facts().company(), offer.expert(), hourRate));
    }

    void filled(RequestNumber number) {
        events.publishEvent(new SeatsFilledEvent(number));
    }

    void declined(AdvisoryRequestView request, Offer offer, String how) {
        publish(how, request, offer);
        notifications.remark(offer.number(), "offer-" + how, offer.expertName());
    }

    void withdrawn(AdvisoryRequestView request, Offer offer) {
        publish("withdrawn", request, offer);
        notifications.tellExpert(
                offer.expert(), "", "offer-withdrawn", offer.number().value());
    }

    /** The consultant has to decide. */
    void stuck(RequestNumber number, String why) {
        notifications.tellOwner(number, "offer-" + why);
    }

    private void publish(String deed, AdvisoryRequestView request, Offer offer) {
        events.publishEvent(new OfferEvent(
                deed, offer.number(), request.facts().company(), offer.expert().toString()));
    }
}
