package kr.oneroof.finance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kr.oneroof.kernel.Won;

/**
 * The subsidy on one loan's interest over a stretch of days (이차보전금), with every segment that it is made of: closing
 * principal times rate, divided by the days of the year, cut to whole won once at the end and never per segment.
 */
public record InterestSubsidy(List<Segment> segments, Won amount) {
    private static final int BASIS_POINTS_OF_ONE = 10_000;
    private static final int COMMON_YEAR = 365;
    private static final int LEAP_YEAR = 366;
    private static final BigInteger DENOMINATOR =
            BigInteger.valueOf((long) BASIS_POINTS_OF_ONE * COMMON_YEAR * LEAP_YEAR);

    public InterestSubsidy {
        segments = List.copyOf(segments);
    }

    /** @param from first day, {@code until} the last one; both count */
    public static InterestSubsidy of(LoanLedger loan, Support support, LocalDate from, LocalDate until) {
        var segments = new ArrayList<Segment>();
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            if (support.covers(day)) {
                add(segments, segment(loan, support, day));
            }
        }
        return new InterestSubsidy(segments, cut(segments));
    }

    private static Segment segment(LoanLedger loan, Support support, LocalDate day) {
        var balance = Math.min(loan.balanceOn(day), support.approved().amount());
        return new Segment(
                day,
                day,
                balance,
                support.rateAgainst(loan.rateOn(day)),
                1,
                support.basis().daysOfYear(day));
    }

    private static void add(List<Segment> segments, Segment day) {
        if (day.balance() == 0 || day.rate().value() == 0) {
            return;
        }
        if (!segments.isEmpty() && segments.getLast().isLike(day)) {
            segments.set(segments.size() - 1, segments.getLast().longerBy(day));
        } else {
            segments.add(day);
        }
    }

    /** Before the one cut, in won, with so many places, cut off: to show where it is cut, never to pay. */
    public BigDecimal exact(int places) {
        return new BigDecimal(sum(segments)).divide(new BigDecimal(DENOMINATOR), places, RoundingMode.DOWN);
    }

    /** Before the one cut, as people read it. */
    public String decimal() {
        return "%,.2f".formatted(exact(2));
    }

    private static Won cut(List<Segment> segments) {
        return new Won(sum(segments).divide(DENOMINATOR).longValueExact());
    }

    /** Both kinds of year over their common denominator, so that nothing is lost before the one cut. */
    private static BigInteger sum(List<Segment> segments) {
        var sum = BigInteger.ZERO;
        for (var segment : segments) {
            var other = segment.yearDays() == COMMON_YEAR ? LEAP_YEAR : COMMON_YEAR;
            sum = sum.add(segment.product().multiply(BigInteger.valueOf(other)));
        }
        return sum;
    }
}
