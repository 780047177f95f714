package kr.oneroof.finance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** What reviewer and approver made of an application; never the same person. */
@Embeddable
class LoanRuling {
    private @Nullable UUID reviewedBy;
    private @Nullable Boolean favoured;
    private String opinion = "";
    /** What was missing when somebody spoke in favour, blank between; and why all the same. */
    private String missing = "";

    private String waiver = "";
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Long granted;
    private @Nullable Integer rate;
    private @Nullable LocalDate validUntil;

    /** @throws LoanRefused in favour of what is not proved, without a reason */
    void review(boolean favour, String words, Waiver found, PersonId by) {
        waive(favour ? found : Waiver.NONE);
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

    /** The reviewer's reason holds while it speaks of all that is missing; else whoever decides gives one. */
    void grant(Won amount, BasisPoints fixed, LocalDate validity, Waiver found) {
        waive(waived().covers(found.missing()) ? found.because(waiver) : found);
        granted = amount.amount();
        rate = fixed.value();
        validUntil = validity;
    }

    private Waiver waived() {
        return new Waiver(missing.isEmpty() ? List.of() : List.of(missing.split(" ")), waiver);
    }

    private void waive(Waiver found) {
        found.require();
        missing = String.join(" ", found.missing());
        waiver = found.reason();
    }

    /** As if nobody had spoken yet. */
    void forget() {
        waive(Waiver.NONE);
        reviewedBy = null;
        decidedBy = null;
        decidedAt = null;
    }

    /** The day in Seoul on which it was decided; today while it is not. */
    LocalDate decidedOn(Clock clock) {
        return decidedAt == null ? SeoulClock.dayOf(clock) : LocalDate.ofInstant(decidedAt, SeoulClock.SEOUL);
    }
}
