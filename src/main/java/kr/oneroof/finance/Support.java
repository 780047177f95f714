package kr.oneroof.finance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Won;

/**
 * What the city promised for one loan (이차보전 지원 결정).
 *
 * @param approved the subsidy is reckoned on no more than this
 * @param rate of the subsidy, preference included
 * @param leastOwnRate what the company always carries itself
 * @param from first day, {@code until} the last one; both count
 * @param stoppedOn from this day on nothing is paid (지급중지); empty when it runs
 * @param suspended stretches that do not count, such as arrears; both days inclusive
 */
public record Support(
        Won approved,
        BasisPoints rate,
        BasisPoints leastOwnRate,
        DayBasis basis,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate stoppedOn,
        List<Stretch> suspended) {
    public Support {
        suspended = List.copyOf(suspended);
    }

    /** Days from one to another, both inclusive. */
    public record Stretch(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from)
                && !day.isAfter(until)
                && (stoppedOn == null || day.isBefore(stoppedOn))
                && suspended.stream().noneMatch(stretch -> stretch.holds(day));
    }

    /** Never more than the interest that the company really owes. */
    BasisPoints rateAgainst(BasisPoints loanRate) {
        return rate.atMost(loanRate.less(leastOwnRate));
    }

    /** The same promise, stopped. */
    public Support stoppedFrom(LocalDate day) {
        return new Support(approved, rate, leastOwnRate, basis, from, until, day, suspended);
    }
}
