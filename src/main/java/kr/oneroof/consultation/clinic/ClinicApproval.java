package kr.oneroof.consultation.clinic;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/** Who approved, from which year's money; or since when the clinic waits for money. */
@Embeddable
public record ClinicApproval(
        @Column(name = "approver_id") @Nullable UUID approverId,
        @Nullable Instant approvedAt,
        @Nullable Integer budgetYear,
        @Nullable Instant waitingSince) {
    static final ClinicApproval NONE = new ClinicApproval(null, null, null, null);

    static ClinicApproval by(PersonId person, int year, Clock clock) {
        return new ClinicApproval(person.value(), clock.instant(), year, null);
    }

    static ClinicApproval waitingSince(Instant moment) {
        return new ClinicApproval(null, null, null, moment);
    }
}
