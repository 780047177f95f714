package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
        /** Whether its day is over; nobody told that it was paid. */
        public boolean isPast(LocalDate today) {
            return on.isBefore(today);
        }
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
            all.add(new Instalment(
                    drawn.plusMonths(last ? terms.termMonths() : first + (long) index * step),
                    new Won(last ? principal.amount() - part * (count - 1) : part)));
        }
        return new RepaymentSchedule(all);
    }

    /**
     * What is left of this plan. What was paid as planned settles the oldest instalments; what was paid early makes the
     * plan shorter from its end (만기부터 상환), so that the next instalments stay as agreed. An instalment that nobody paid
     * stays where it was.
     *
     * @param repaid as planned, {@code prepaid} early, both in won and as told by the bank
     */
    RepaymentSchedule left(long repaid, long prepaid) {
        var open = new ArrayList<>(
                instalments.stream().map(one -> one.amount.amount()).toList());
        settle(open, repaid);
        Collections.reverse(open);
        settle(open, prepaid);
        Collections.reverse(open);
        var all = new ArrayList<Instalment>();
        for (var index = 0; index < open.size(); index++) {
            if (open.get(index) > 0) {
                all.add(new Instalment(instalments.get(index).on, new Won(open.get(index))));
            }
        }
        return new RepaymentSchedule(all);
    }

    private static void settle(List<Long> open, long won) {
        var rest = won;
        for (var index = 0; index < open.size() && rest > 0; index++) {
            var part = Math.min(rest, open.get(index));
            open.set(index, open.get(index) - part);
            rest -= part;
        }
    }

    public Won total() {
        return new Won(
                instalments.stream().mapToLong(one -> one.amount.amount()).sum());
    }

    /** What is still to be paid back after a day. */
    public Won after(LocalDate day) {
        return new Won(instalments.stream()
                .filter(one -> one.on.isAfter(day))
                .mapToLong(one -> one.amount.amount())
                .sum());
    }
}
