package kr.oneroof.advisory.offer;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Asking experts, one at a time. An offer answered twice is {@link kr.oneroof.kernel.TransitionRefused}; what law,
 * conflict or limits forbid is {@link OfferRefused}.
 */
public interface Offering {
    /** Asks whom the rule would ask; does nothing while somebody is asked, or when all seats are taken. */
    void askNext(RequestNumber number);

    /** Asks the one whom a consultant chose, who fits in the widest search at least. */
    void ask(RequestNumber number, PersonId expert, PersonId by);

    void accept(UUID offer, PersonId expert);

    /** The next is asked at once. */
    void refuse(UUID offer, PersonId expert, Refusal refusal);

    /** Silence is a no once the time is over; again is no change. */
    void expire(UUID offer);
}
