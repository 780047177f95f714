package kr.oneroof.finance.tools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.InterestSubsidy;
import kr.oneroof.finance.LoanLedger;
import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.Movement;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Support;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Won;

/**
 * One loan over a stretch of days, as anybody may ask about it.
 *
 * @param from first day, {@code until} the last one; both count
 * @param support from when until when, and whether it was stopped
 */
record SubsidyQuestion(
        LocalDate from, LocalDate until, LoanLedger loan, BasisPoints rate, DayBasis basis, Span support) {
    /** No loan of OneRoof is larger: the calculator knows no approved amount. */
    static final Won MOST = new Won(10_000_000_000_000L);

    /** @param stoppedOn first day that does not count; null when it runs on */
    record Span(LocalDate from, LocalDate until, @Nullable LocalDate stoppedOn) {}

    /** What falls into one quarter, cut to the won by itself as a claim is. */
    record Part(Quarter quarter, InterestSubsidy subsidy) {}

    static SubsidyQuestion of(
            LocalDate from,
            LocalDate until,
            List<Movement> movements,
            List<LoanRate> rates,
            BasisPoints rate,
            Span support) {
        return new SubsidyQuestion(from, until, new LoanLedger(movements, rates), rate, DayBasis.FIXED_365, support);
    }

    SubsidyQuestion by(DayBasis other) {
        return new SubsidyQuestion(from, until, loan, rate, other, support);
    }

    /** The whole stretch at once, cut once. @throws IllegalStateException when more was paid back than drawn */
    InterestSubsidy answer() {
        return between(from, until);
    }

    /** Quarter by quarter. @throws IllegalStateException when more was paid back than drawn */
    List<Part> byQuarter() {
        var parts = new ArrayList<Part>();
        Stream.iterate(Quarter.of(from), quarter -> !quarter.firstDay().isAfter(until), Quarter::next)
                .forEach(quarter -> parts.add(new Part(
                        quarter, between(later(from, quarter.firstDay()), earlier(until, quarter.lastDay())))));
        return parts;
    }

    private InterestSubsidy between(LocalDate first, LocalDate last) {
        return InterestSubsidy.of(
                loan,
                new Support(
                        MOST,
                        rate,
                        BasisPoints.ZERO,
                        basis,
                        support.from(),
                        support.until(),
                        support.stoppedOn(),
                        List.of()),
                first,
                last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
