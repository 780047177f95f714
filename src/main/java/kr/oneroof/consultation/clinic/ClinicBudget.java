package kr.oneroof.consultation.clinic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Won;

/**
 * The money of a year (연간 예산).
 *
 * @param bound reserved and spent together
 * @param closedSince local time in Seoul; since when the rest does not pay for a day
 */
public record ClinicBudget(
        int year,
        Won amount,
        Won bound,
        Won spent,
        @Nullable LocalDateTime closedSince) {
    public Won left() {
        return new Won(Math.max(0, amount.amount() - bound.amount()));
    }

    public Won reserved() {
        return new Won(bound.amount() - spent.amount());
    }

    public boolean isClosed() {
        return closedSince != null;
    }

    /** How much of it is bound, in percent with one decimal, cut off. */
    public BigDecimal percent() {
        return amount.amount() == 0
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(bound.amount())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(amount.amount()), 1, RoundingMode.DOWN)
                        .stripTrailingZeros();
    }
}
