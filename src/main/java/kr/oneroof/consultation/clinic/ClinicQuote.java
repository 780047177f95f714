package kr.oneroof.consultation.clinic;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import kr.oneroof.kernel.Won;

/**
 * The money of a clinic, kept with all that it was reckoned from.
 *
 * @param dayRate won for a day of an expert
 * @param shareBp the centre's share in basis points
 * @param staff regular employees, which chose the share
 * @param support won that the centre pays: the share cut off below a won, within what the company may still get this
 *     year
 */
@Embeddable
public record ClinicQuote(
        int days,
        @Column(name = "day_rate") long dayRate,
        @Column(name = "share_bp") int shareBp,
        int staff,
        @Column(name = "staff_as_of") LocalDate staffAsOf,
        long support) {
    private static final int WHOLE = 10_000;

    /** Days by rate. */
    public Won total() {
        return new Won(days * dayRate);
    }

    /** The share of the total before the yearly limit, cut off below a won. */
    public Won share() {
        return new Won(days * dayRate * shareBp / WHOLE);
    }

    public Won centrePays() {
        return new Won(support);
    }

    /** What is left for the company. */
    public Won companyPays() {
        return new Won(days * dayRate - support);
    }

    /** Whether the company's yearly limit cut the support. */
    public boolean isCut() {
        return support < days * dayRate * shareBp / WHOLE;
    }

    /** The same for the days that were held: never more support than was approved. */
    public ClinicQuote held(int daysHeld) {
        return new ClinicQuote(
                daysHeld, dayRate, shareBp, staff, staffAsOf, Math.min(daysHeld * dayRate * shareBp / WHOLE, support));
    }

    public int percent() {
        return shareBp / 100;
    }
}
