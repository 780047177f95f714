package kr.oneroof.consultation.clinic;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/** What the reviewer worked out (수행계획): who comes, and what is going to be done. Null until then. */
@Embeddable
public record ClinicReview(
        @Column(name = "reviewer_id") @Nullable UUID reviewerId,
        @Nullable String experts,
        @Nullable String plan) {
    static final ClinicReview NONE = new ClinicReview(null, null, null);

    public @Nullable PersonId reviewer() {
        return reviewerId == null ? null : new PersonId(reviewerId);
    }
}
