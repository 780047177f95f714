package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kr.oneroof.finance.programme.Programme;
import kr.oneroof.kernel.Won;

/** When the principal is to be paid back, as the programme's terms say (상환계획). */
public record RepaymentSchedule(List<Instalment> instalments) {
    private static final int QUARTER = 3;

    public RepaymentSchedule {
        instalments = List.copyOf(instalments);
    }

    /** A part of the principal. */
    public record Instalment(LocalDate on, Won amount) {
    }

    /** Equal parts from the end of the grace period on; what does not divide goes with the last one. */
    static RepaymentSchedule of(Programme.Terms terms, Won principal, LocalDate drawn) {
        var step = switch (terms.repayment()) {
            case BULLET -> terms.termMonths();
            case EQUAL_PRINCIPAL -> 1;
            case QUARTERLY_EQUAL -> QUARTER;
        };
        var first = terms.repayment() == Programme.Repayment.BULLET ? terms.termMonths() : terms.graceMonths() + step;
        var count = Math.max(1, (terms.termMonths() - first) / step + 1);
        var part = principal.amount() / count;
        var all = new ArrayList<Instalment>();
        for (var index = 0; index < count && principal.amount() > 0; index++) {
            var last = index == count - 1;
            all.add(new Instalment(drawn.plusMonths(last ? terms.termMonths() : first + (long) index * step),
                    new Won(last ? principal.amount() - part * (count - 1) : part)));
        }
        return new RepaymentSchedule(all);
    }

    /** What is still to be paid back after a day. */
    public Won after(LocalDate day) {
        return new Won(instalments.stream().filter(one -> one.on.isAfter(day)).mapToLong(one -> one.amount.amount()).sum());
    }
}
