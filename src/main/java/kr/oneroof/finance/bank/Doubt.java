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
    public static Set<Doubt> about(LoanChange news, LoanAccount account) {
        var all = EnumSet.noneOf(Doubt.class);
        if (isTold(news, account)) {
            all.add(AGAIN);
        }
        if (news.kind() == LoanChange.Kind.RATE && news.value() < ONE_PER_CENT) {
            all.add(LOW_RATE);
        }
        return all;
    }

    private static boolean isTold(LoanChange news, LoanAccount account) {
        return switch (news.kind()) {
            case DRAW, LAST_DRAW, REPAY, PREPAY ->
                account.standing().stream()
                        .anyMatch(entry -> entry.on().equals(news.day())
                                && entry.won() == news.signed()
                                && entry.kind()
                                        .equals(
                                                news.kind().isDraw()
                                                        ? "DRAW"
                                                        : news.kind().name()));
            case RATE ->
                account.rates().stream()
                        .anyMatch(rate ->
                                rate.from().equals(news.day()) && rate.rate().value() == news.value());
            // Arrears that were told of refuse a second telling themselves.
            case ARREARS, ARREARS_OVER -> false;
        };
    }

    public String messageKey() {
        return "finance.bank.doubt." + name();
    }
}
