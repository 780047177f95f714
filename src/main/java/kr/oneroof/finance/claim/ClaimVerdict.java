package kr.oneroof.finance.claim;

import org.jspecify.annotations.Nullable;

/** What was found about a line of a claim (대사 결과). */
public enum ClaimVerdict {
    MATCH,
    DIFF,
    UNKNOWN_LOAN,
    NOT_ELIGIBLE,
    DUPLICATE;

    /**
     * @param known whether the bank keeps such a loan of that company
     * @param again whether the loan stands in an earlier line
     * @param own our figure, in won; null where the loan is not known
     */
    static ClaimVerdict of(boolean known, boolean again, long claimed, @Nullable Long own) {
        if (!known || own == null) {
            return UNKNOWN_LOAN;
        }
        if (again) {
            return DUPLICATE;
        }
        if (own == claimed) {
            return MATCH;
        }
        return own == 0 ? NOT_ELIGIBLE : DIFF;
    }

    /** Whether the loan is paid at our figure. */
    public boolean isPaid() {
        return this == MATCH || this == DIFF;
    }

    public String messageKey() {
        return "finance.claim.verdict." + name();
    }
}
