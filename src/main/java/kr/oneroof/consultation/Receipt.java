package kr.oneroof.consultation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * How and when a case came in (접수), by whom and for which company as it then was.
 *
 * @param filedBy who typed it in: the applicant, or staff for a caller
 * @param consent how a caller consented; empty for what the company filed itself
 * @param acceptBy 8 working hours after receipt (민원 처리에 관한 법률 시행령 제6조 제7항)
 */
@Embeddable
record Receipt(
        @Enumerated(EnumType.STRING) FilingChannel channel,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
        PersonId filedBy,

        @Embedded CompanyAtFiling filedFor,
        @Nullable String consent,
        Instant filedAt,
        Instant acceptBy,
        @Nullable Instant acceptedAt) {
    static Receipt of(InquiryFiling.Filer by, CompanyAtFiling filedFor, Instant filedAt, Instant acceptBy) {
        return new Receipt(by.channel(), by.person(), filedFor, by.consent(), filedAt, acceptBy, null);
    }

    Receipt notYetAccepted() {
        return new Receipt(channel, filedBy, filedFor, consent, filedAt, acceptBy, null);
    }

    /** Accepted once: a later sorting does not move the moment. */
    Receipt acceptedAt(Instant moment) {
        return acceptedAt == null ? new Receipt(channel, filedBy, filedFor, consent, filedAt, acceptBy, moment) : this;
    }

    /** What is another agency's goes there within the same 8 working hours (같은 영 제13조 제3항). */
    Instant transferBy() {
        return acceptBy;
    }
}
