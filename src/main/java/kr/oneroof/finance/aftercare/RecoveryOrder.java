package kr.oneroof.finance.aftercare;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * What a company pays back (환수).
 *
 * @param principal what was paid for days that did not count
 * @param rate of interest a year; a parameter of the decision
 * @param months for which interest is reckoned: from the month of the occurrence to the one before the notice (공공재정환수법
 *     시행령)
 * @param paid what came in
 * @param refunded what the company got again once it was cancelled
 */
public record RecoveryOrder(
        UUID measure,
        RequestNumber number,
        Won principal,
        BasisPoints rate,
        int months,
        int instalments,
        LocalDate noticedOn,
        @Nullable LocalDate cancelledOn,
        List<Payment> paid,
        Won refunded) {
    /** 납부기한은 통지한 날부터 30일 이상 (같은 영). */
    private static final int DAYS_TO_PAY = 30;

    private static final int MONTHS_OF_YEAR = 12;
    private static final int BASIS_POINTS_OF_ONE = 10_000;

    public RecoveryOrder {
        paid = List.copyOf(paid);
    }

    /** What came in on a day. */
    public record Payment(LocalDate on, Won amount) {}

    /** @param overdue whether it should have come in by today */
    public record Instalment(LocalDate due, Won amount, boolean overdue) {}

    static int monthsBetween(LocalDate occurred, LocalDate noticed) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(occurred), YearMonth.from(noticed)));
    }

    /** Cut to the won. */
    public Won interest() {
        return new Won(BigInteger.valueOf(principal.amount())
                .multiply(BigInteger.valueOf((long) rate.value() * months))
                .divide(BigInteger.valueOf((long) BASIS_POINTS_OF_ONE * MONTHS_OF_YEAR))
                .longValueExact());
    }

    public Won total() {
        return new Won(principal.amount() + interest().amount());
    }

    public Won received() {
        return new Won(paid.stream().mapToLong(one -> one.amount.amount()).sum());
    }

    public Won left() {
        return new Won(cancelledOn == null ? total().amount() - received().amount() : 0);
    }

    /** What came in for a decision that was taken back. */
    public Won toRefund() {
        return new Won(cancelledOn == null ? 0 : received().amount() - refunded.amount());
    }

    public LocalDate dueOn() {
        return noticedOn.plusDays(DAYS_TO_PAY);
    }

    /**
     * Equal parts by the month; what does not divide goes with the last one. What came in counts for the oldest first.
     */
    public List<Instalment> plan(LocalDate today) {
        var part = total().amount() / instalments;
        var all = new ArrayList<Instalment>();
        var covered = received().amount();
        for (var index = 0; index < instalments; index++) {
            var amount = index == instalments - 1 ? total().amount() - part * (instalments - 1) : part;
            var due = dueOn().plusMonths(index);
            all.add(new Instalment(
                    due, new Won(amount), cancelledOn == null && covered < amount && today.isAfter(due)));
            covered = Math.max(0, covered - amount);
        }
        return all;
    }

    public boolean isOverdue(LocalDate today) {
        return plan(today).stream().anyMatch(Instalment::overdue);
    }
}
