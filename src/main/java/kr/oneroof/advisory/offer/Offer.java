package kr.oneroof.advisory.offer;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.matching.ExpertScore;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * An offer to one expert.
 *
 * @param score as it stood when the offer was made
 * @param offeredBy null when the house asked by itself
 * @param reason of a refusal; null otherwise
 */
public record Offer(
        UUID id,
        RequestNumber number,
        PersonId expert,
        String expertName,
        Relaxation width,
        ExpertScore score,
        OfferState state,
        @Nullable PersonId offeredBy,
        LocalDateTime offeredAt,
        LocalDateTime dueAt,
        @Nullable LocalDateTime answeredAt,
        OfferRefusal.@Nullable Reason reason,
        String words) {
    public boolean isOpen() {
        return state == OfferState.OPEN;
    }

    /** @throws TransitionRefused when it was answered already, or its time is over */
    void requireOpen(LocalDateTime now) {
        if (!isOpen() || now.isAfter(dueAt)) {
            throw new TransitionRefused(isOpen() ? OfferState.EXPIRED : state, "answer");
        }
    }
}
