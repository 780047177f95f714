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
public record Approval(
        @Column(name = "approver_id") @Nullable UUID approverId,
        @Nullable Instant approvedAt,
        @Nullable Integer budgetYear,
        @Nullable Instant waitingSince) {
    static final Approval NONE = new Approval(null, null, null, null);

    static Approval by(PersonId person, int year, Clock clock) {
        return new Approval(person.value(), clock.instant(), year, null);
    }

    static Approval waitingSince(Instant moment) {
        return new Approval(null, null, null, moment);
    }
}
