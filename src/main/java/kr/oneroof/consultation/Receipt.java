package kr.oneroof.consultation;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * How and when a case came in (접수).
 *
 * @param consent how a caller consented; empty for what the company filed itself
 * @param acceptBy 8 working hours after receipt (민원 처리에 관한 법률 시행령 제6조 제7항)
 */
@Embeddable
record Receipt(
        @Enumerated(EnumType.STRING) FilingChannel channel,
        @Nullable String consent,
        Instant filedAt,
        Instant acceptBy,
        @Nullable Instant acceptedAt) {
    Receipt notYetAccepted() {
        return new Receipt(channel, consent, filedAt, acceptBy, null);
    }

    Receipt acceptedAt(Instant moment) {
        return new Receipt(channel, consent, filedAt, acceptBy, moment);
    }

    /** What is another agency's goes there within the same 8 working hours (같은 영 제13조 제3항). */
    Instant transferBy() {
        return acceptBy;
    }
}
