package kr.oneroof.finance.bank;

import java.util.EnumSet;
import java.util.Set;

/** What could be so and is mostly a slip; it is booked only once somebody says that it is meant. */
public enum Doubt {
    /** The same kind, day and value stands in the book already. */
    AGAIN,
    /** A rate below one per cent: 0.05 is mostly meant as 5 %. */
    LOW_RATE;

    private static final int ONE_PER_CENT = 100;

    /** Of what may be booked. */
    public static Set<Doubt> about(LoanChange change, LoanAccount account) {
        var all = EnumSet.noneOf(Doubt.class);
        if (isTold(change, account)) {
            all.add(AGAIN);
        }
        if (change.kind() == LoanChange.Kind.RATE && change.value() < ONE_PER_CENT) {
            all.add(LOW_RATE);
        }
        return all;
    }

    private static boolean isTold(LoanChange change, LoanAccount account) {
        return switch (change.kind()) {
            case DRAW, LAST_DRAW, REPAY, PREPAY ->
                account.standing().stream()
                        .anyMatch(entry -> entry.on().equals(change.day())
                                && entry.won() == change.signed()
                                && entry.kind()
                                        .equals(
                                                change.kind().isDraw()
                                                        ? "DRAW"
                                                        : change.kind().name()));
            case RATE ->
                account.rates().stream()
                        .anyMatch(rate ->
                                rate.from().equals(change.day()) && rate.rate().value() == change.value());
            // Arrears that were told of refuse a second telling themselves.
            case ARREARS, ARREARS_OVER -> false;
        };
    }

    public String messageKey() {
        return "finance.bank.doubt." + name();
    }
}
