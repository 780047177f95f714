package kr.oneroof.consultation.clinic;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/** The company's signature, the claim, the payment: each by a person, in this order. */
@Embeddable
public record ClinicPayment(
        @Column(name = "confirmed_by") @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Column(name = "claimer_id") @Nullable UUID claimerId,
        @Column(name = "payer_id") @Nullable UUID payerId,
        @Nullable Instant paidAt) {
    static final ClinicPayment NONE = new ClinicPayment(null, null, null, null, null);

    ClinicPayment confirmed(PersonId person, Instant at) {
        return new ClinicPayment(person.value(), at, null, null, null);
    }

    ClinicPayment claimed(PersonId person) {
        return new ClinicPayment(confirmedBy, confirmedAt, person.value(), null, null);
    }

    ClinicPayment paid(PersonId person, Instant at) {
        return new ClinicPayment(confirmedBy, confirmedAt, claimerId, person.value(), at);
    }

    public @Nullable PersonId claimer() {
        return claimerId == null ? null : new PersonId(claimerId);
    }
}
