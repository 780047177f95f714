package kr.oneroof.finance;

import java.time.LocalDate;
import java.util.List;

import kr.oneroof.kernel.Won;

/** What was paid for days that, as it turned out later, did not count (환수 대상액). */
public final class Recovery {
    private Recovery() {
    }

    /**
     * The difference between what was paid and what each quarter should have been; each quarter is cut to the won by
     * itself, as it was when it was paid.
     *
     * @param paid the quarters that were paid
     * @param stoppedOn first day that does not count
     */
    public static Won of(LoanBook loan, Support support, List<Quarter> paid, LocalDate stoppedOn) {
        var stopped = support.stoppedFrom(stoppedOn);
        var sum = 0L;
        for (var quarter : paid) {
            sum += subsidy(loan, support, quarter) - subsidy(loan, stopped, quarter);
        }
        return new Won(sum);
    }

    private static long subsidy(LoanBook loan, Support support, Quarter quarter) {
        return InterestSubsidy.of(loan, support, quarter.firstDay(), quarter.lastDay()).amount().amount();
    }
}
