package kr.oneroof.finance.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.kernel.BasisPoints;

/** A loan as it will be if everything goes by its schedule: nothing more is drawn, told or halted. */
final class Projection {
    /** A rate that no subsidy reaches: what the bank will take of a loan that it has not lent is not known. */
    private static final BasisPoints UNKNOWN = new BasisPoints(10_000);

    private Projection() {}

    /** What a quarter will cost of what was drawn, in won. */
    static long running(LoanAccount account, Quarter quarter, LocalDate today) {
        return account.firstDrawn().isEmpty()
                ? 0
                : repaidAsPlanned(account, today).due(quarter).amount();
    }

    /** What it will cost of what is still to be drawn, in won. */
    static long awaited(LoanAccount account, Quarter quarter, LocalDate today) {
        if (account.loan().whole()) {
            return 0;
        }
        if (account.firstDrawn().isEmpty()) {
            return drawnAtTheLastMoment(account).due(quarter).amount();
        }
        var now = repaidAsPlanned(account, today);
        return restDrawn(
                                now,
                                account.loan().approved().amount()
                                        - account.drawn().amount())
                        .due(quarter)
                        .amount()
                - now.due(quarter).amount();
    }

    private static LoanAccount restDrawn(LoanAccount account, long rest) {
        var entries = new ArrayList<>(account.entries());
        if (rest > 0) {
            entries.add(entry("DRAW", account.loan().deadline().validUntil(), rest));
        }
        return with(account, entries, account.rates());
    }

    /**
     * What is still to be paid back goes down as planned, from what is left today; an instalment that is late stays in
     * the balance.
     */
    private static LoanAccount repaidAsPlanned(LoanAccount account, LocalDate today) {
        var entries = new ArrayList<>(account.entries());
        account.plan(today).instalments().stream()
                .filter(one -> one.on().isAfter(today))
                .forEach(one ->
                        entries.add(entry("REPAY", one.on(), -one.amount().amount())));
        return with(account, entries, account.rates());
    }

    private static LoanAccount drawnAtTheLastMoment(LoanAccount account) {
        var day = account.loan().deadline().validUntil();
        return with(
                account,
                List.of(entry("DRAW", day, account.loan().approved().amount())),
                List.of(new LoanRate(day, UNKNOWN)));
    }

    private static LoanAccount with(LoanAccount account, List<LoanAccount.Entry> entries, List<LoanRate> rates) {
        return new LoanAccount(account.loan(), account.terms(), entries, rates, account.arrears(), account.halts());
    }

    private static LoanAccount.Entry entry(String kind, LocalDate on, long won) {
        return new LoanAccount.Entry(UUID.randomUUID(), kind, on, won, null);
    }
}
