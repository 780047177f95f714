package kr.oneroof.finance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;

import kr.oneroof.kernel.BasisPoints;

/**
 * Days on which everything stays the same, so that a person can redo the line with a calculator.
 *
 * @param balance principal that counts, in won
 * @param rate of the subsidy on these days
 * @param days how many days, both ends inclusive
 * @param yearDays 365 or 366
 */
public record Segment(LocalDate from, LocalDate until, long balance, BasisPoints rate, int days, int yearDays) {
    /** Whether the next day only makes this one longer. */
    boolean isLike(Segment next) {
        return until.plusDays(1).equals(next.from)
                && balance == next.balance
                && rate.equals(next.rate)
                && yearDays == next.yearDays;
    }

    Segment longerBy(Segment next) {
        return new Segment(from, next.until, balance, rate, days + next.days, yearDays);
    }

    /** What these days come to, in won with two places, cut off: to look at, never to add up. */
    public String decimal() {
        return "%,.2f".formatted(exact(2));
    }

    /** What these days come to, in won with so many places, cut off. */
    public BigDecimal exact(int places) {
        return new BigDecimal(product()).divide(BigDecimal.valueOf(10_000L * yearDays), places, RoundingMode.DOWN);
    }

    /** Won times basis points times days, exact. */
    BigInteger product() {
        return BigInteger.valueOf(balance).multiply(BigInteger.valueOf((long) rate.value() * days));
    }
}
