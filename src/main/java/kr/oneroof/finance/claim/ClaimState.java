package kr.oneroof.finance.claim;

import java.util.EnumSet;
import java.util.Set;

/** Where a bank's claim for a quarter stands (지급신청). */
public enum ClaimState {
    /** Compared line by line. */
    VALIDATED,
    /** Sent back; the bank claims again. */
    DISPUTED,
    /** The officer has reckoned what is to be paid; somebody else decides. */
    CONFIRMED,
    /** Booked; the order goes to the bank. */
    APPROVED,
    PAID;

    Set<ClaimState> next() {
        return switch (this) {
            case VALIDATED -> EnumSet.of(VALIDATED, DISPUTED, CONFIRMED);
            case DISPUTED -> EnumSet.of(VALIDATED, CONFIRMED);
            case CONFIRMED -> EnumSet.of(VALIDATED, CONFIRMED, APPROVED);
            case APPROVED -> EnumSet.of(PAID);
            case PAID -> EnumSet.noneOf(ClaimState.class);
        };
    }

    public boolean leadsTo(ClaimState target) {
        return next().contains(target);
    }

    /** Whether it was booked: nothing of the quarter is ever written anew. */
    public boolean isClosed() {
        return this == APPROVED || this == PAID;
    }

    public String messageKey() {
        return "finance.claim.state." + name();
    }
}
