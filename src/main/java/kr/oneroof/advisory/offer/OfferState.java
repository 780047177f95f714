package kr.oneroof.advisory.offer;

/** The state of an offer to an expert (자문 제안). An offer is answered once. */
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
