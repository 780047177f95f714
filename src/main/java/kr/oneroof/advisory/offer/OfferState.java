package kr.oneroof.advisory.offer;

/** Where an offer to an expert (자문 제안) stands; it is answered once. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    REFUSED,
    EXPIRED,
    WITHDRAWN;

    public String messageKey() {
        return "advisory.offer.state." + name();
    }
}
