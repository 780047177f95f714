package kr.oneroof.finance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;

/** What reviewer and approver made of an application; never the same person. */
@Embeddable
class LoanRuling {
    private @Nullable UUID reviewedBy;
    private @Nullable Boolean favoured;
    private String opinion = "";
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Long granted;
    private @Nullable Integer rate;
    private @Nullable LocalDate validUntil;

    void review(boolean favour, String words, PersonId by) {
        favoured = favour;
        opinion = words;
        reviewedBy = by.value();
    }

    /** @throws LoanRefused for the reviewer */
    void requireOther(PersonId by) {
        if (by.value().equals(reviewedBy)) {
            throw new LoanRefused("own-review");
        }
    }

    void decide(PersonId by, Clock clock) {
        decidedBy = by.value();
        decidedAt = clock.instant();
    }

    void grant(Won amount, BasisPoints fixed, LocalDate validity) {
        granted = amount.amount();
        rate = fixed.value();
        validUntil = validity;
    }

    /** As if nobody had spoken yet. */
    void forget() {
        reviewedBy = null;
        decidedBy = null;
        decidedAt = null;
    }

    /** The day in Seoul on which it was decided; today while it is not. */
    LocalDate decidedOn(Clock clock) {
        return decidedAt == null ? HouseClock.dayOf(clock) : LocalDate.ofInstant(decidedAt, HouseClock.SEOUL);
    }
}
