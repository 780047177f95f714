package kr.oneroof.finance.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Segment;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.kernel.RequestNumber;

/**
 * What is to be paid to a bank for a quarter (정산): our own figure for each loan that it claimed, and for quarters paid
 * before, the difference that became known since. Less than nothing is carried into the next one.
 *
 * @param lines sum of the lines, in won
 * @param carriedIn what an earlier settlement left over, never above 0
 */
public record Settlement(long lines, long carriedIn) {
    /** One loan and quarter. @param adjustment whether the quarter was paid before */
    public record Line(RequestNumber number, boolean adjustment, Quarter quarter, long amount, List<Segment> segments) {
        public Line {
            segments = List.copyOf(segments);
        }

        /** The same with another amount. */
        Line of(long won) {
            return new Line(number, adjustment, quarter, won, segments);
        }
    }

    public long payable() {
        return Math.max(0, lines + carriedIn);
    }

    public long carriedOut() {
        return Math.min(0, lines + carriedIn);
    }

    /** The quarter's own line. */
    static Line regular(LoanAccount account, Quarter quarter) {
        return new Line(
                account.loan().number(),
                false,
                quarter,
                account.due(quarter).amount(),
                account.subsidy(quarter).segments());
    }

    /**
     * What was paid for days that a halt took away, and no more.
     *
     * @param halted the account as it stands, {@code before} the same one without that halt
     * @param paid what was paid for each quarter, in won
     */
    static List<Line> recovered(LoanAccount halted, LoanAccount before, Map<Quarter, Long> paid) {
        var all = new ArrayList<Line>();
        paid.keySet().stream().sorted(Comparator.comparing(Quarter::firstDay)).forEach(quarter -> {
            var due = halted.due(quarter).amount();
            var back = Math.min(
                    paid.getOrDefault(quarter, 0L) - due, before.due(quarter).amount() - due);
            if (back > 0) {
                all.add(new Line(
                        halted.loan().number(),
                        true,
                        quarter,
                        -back,
                        halted.subsidy(quarter).segments()));
            }
        });
        return all;
    }

    /** What became known late. @param paid what was paid for each quarter, in won */
    static List<Line> adjustments(LoanAccount account, List<Quarter> closed, Map<Quarter, Long> paid) {
        var all = new ArrayList<Line>();
        var first = account.firstDrawn().orElse(LoanAccount.OPEN);
        for (var quarter : closed.stream()
                .filter(one -> !one.lastDay().isBefore(first) || paid.containsKey(one))
                .toList()) {
            var change = account.due(quarter).amount() - paid.getOrDefault(quarter, 0L);
            if (change != 0) {
                all.add(new Line(
                        account.loan().number(),
                        true,
                        quarter,
                        change,
                        account.subsidy(quarter).segments()));
            }
        }
        return all;
    }
}
