package kr.oneroof.advisory.engagement;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/** The fee of an engagement (자문료): one person prepares the slip, another approves it, then it is paid. */
@Embeddable
record AdviceFee(
        FeeSlip slip,
        UUID preparedBy,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        @Nullable UUID paidBy,
        @Nullable Instant paidAt) {
    static AdviceFee prepared(FeeSlip slip, PersonId by) {
        return new AdviceFee(slip, by.value(), null, null, null, null);
    }

    /** @throws EngagementRefused when this person prepared the slip */
    void requireOther(PersonId approver) {
        if (approver.value().equals(preparedBy)) {
            throw new EngagementRefused("own-slip");
        }
    }

    AdviceFee approved(PersonId by, Instant at) {
        return new AdviceFee(slip, preparedBy, by.value(), at, null, null);
    }

    AdviceFee paid(PersonId by, Instant at) {
        return new AdviceFee(slip, preparedBy, approvedBy, approvedAt, by.value(), at);
    }
}
