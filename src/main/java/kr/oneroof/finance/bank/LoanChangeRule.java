package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.Support;

/** What a bank may report about a loan, and how it may correct what it reported. */
record LoanChangeRule(LoanAccount account, LocalDate today) {
    /** @throws BankRefused when the change cannot be */
    void require(LoanChange change) {
        refuse(change.day().isAfter(today), "future");
        refuse(change.day().isBefore(account.loan().deadline().decidedOn()), "before-decision");
        switch (change.kind()) {
            case DRAW, LAST_DRAW -> requireDraw(change);
            case REPAY, PREPAY -> refuse(leastBalance(change.day(), change.signed()) < 0, "overpaid");
            case RATE -> refuse(account.loan().whole() && account.firstDrawn().isEmpty(), "not-drawn");
            case ARREARS -> {
                refuse(
                        account.firstDrawn()
                                .filter(first -> !change.day().isBefore(first))
                                .isEmpty(),
                        "not-drawn");
                refuse(
                        account.isInArrears()
                                || account.arrears().stream()
                                        .anyMatch(one -> !change.day().isAfter(one.until())),
                        "in-arrears");
            }
            case ARREARS_OVER ->
                refuse(
                        account.openArrears()
                                .filter(one -> change.day().isAfter(one.from()))
                                .isEmpty(),
                        "no-arrears");
        }
    }

    private void requireDraw(LoanChange change) {
        refuse(account.loan().whole(), "finished");
        refuse(change.day().isAfter(account.loan().deadline().validUntil()), "late");
        refuse(
                account.drawn().amount() + change.value()
                        > account.loan().approved().amount(),
                "too-much");
        refuse(account.loan().account().isEmpty() && change.account().isEmpty(), "account");
    }

    /** @throws BankRefused when the corrected entry cannot be */
    void requireCorrection(LoanAccount.Entry wrong, LocalDate day, long won) {
        refuse(!account.standing().contains(wrong), "corrected-already");
        refuse(day.isAfter(today), "future");
        refuse(day.isBefore(account.loan().deadline().decidedOn()), "before-decision");
        var draw = wrong.kind().equals("DRAW");
        refuse(draw && day.isAfter(account.loan().deadline().validUntil()), "late");
        refuse(
                draw
                        && account.drawn().amount() - wrong.won() + won
                                > account.loan().approved().amount(),
                "too-much");
        var rest = new LoanAccount(
                account.loan(),
                account.terms(),
                account.standing().stream()
                        .filter(entry -> !entry.equals(wrong))
                        .toList(),
                account.rates(),
                account.arrears(),
                account.halts());
        refuse(new LoanChangeRule(rest, today).leastBalance(day, draw ? won : -won) < 0, "overpaid");
    }

    /** @throws BankRefused when there are no such arrears, or the right ones cannot be */
    void requireArrearsCorrection(LocalDate wrong, Support.@Nullable Stretch right) {
        refuse(account.arrears().stream().noneMatch(one -> one.from().equals(wrong)), "no-arrears");
        if (right != null) {
            refuse(
                    right.from().isAfter(today)
                            || !right.until().equals(LoanAccount.OPEN)
                                    && right.until().isAfter(today),
                    "future");
            refuse(right.until().isBefore(right.from()), "no-arrears");
            refuse(
                    account.firstDrawn()
                            .filter(first -> !right.from().isBefore(first))
                            .isEmpty(),
                    "not-drawn");
            refuse(
                    account.arrears().stream()
                            .filter(one -> !one.from().equals(wrong))
                            .anyMatch(one -> !right.from().isAfter(one.until())
                                    && !one.from().isAfter(right.until())),
                    "in-arrears");
        }
    }

    /** The lowest principal on any day, were that change added. */
    private long leastBalance(LocalDate on, long won) {
        var days = new HashSet<>(Set.of(on));
        account.standing().forEach(entry -> days.add(entry.on()));
        return days.stream()
                .mapToLong(day -> account.standing().stream()
                                .filter(entry -> !entry.on().isAfter(day))
                                .mapToLong(LoanAccount.Entry::won)
                                .sum()
                        + (on.isAfter(day) ? 0 : won))
                .min()
                .orElse(0);
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new BankRefused(why);
        }
    }
}
