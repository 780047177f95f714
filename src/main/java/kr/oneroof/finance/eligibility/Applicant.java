package kr.oneroof.finance.eligibility;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Won;

/**
 * What is known of whoever asks; what is not known is never held against them.
 *
 * @param inCity whether it works in the city; null when nobody said
 * @param sizeClass MICRO, SMALL, MEDIUM, MIDSIZE or LARGE; empty when nobody said
 * @param industry five digits KSIC; empty when nobody said
 * @param wanted amount applied for; null when nobody said
 * @param declared what the company says itself; what is not in here nobody said
 * @param owed what it holds already; null when nobody knows
 */
public record Applicant(
        @Nullable Boolean inCity,
        String sizeClass,
        String industry,
        @Nullable Won wanted,
        Map<Declaration, Boolean> declared,
        OutstandingLoanQueries.@Nullable Sums owed) {
    public Applicant {
        declared = Map.copyOf(declared);
    }

    /** Of whom nobody knows what it holds already. */
    public Applicant(
            @Nullable Boolean inCity,
            String sizeClass,
            String industry,
            @Nullable Won wanted,
            Map<Declaration, Boolean> declared) {
        this(inCity, sizeClass, industry, wanted, declared, null);
    }

    public Applicant wanting(Won amount) {
        return new Applicant(inCity, sizeClass, industry, amount, declared, owed);
    }

    public Applicant owing(OutstandingLoanQueries.@Nullable Sums held) {
        return new Applicant(inCity, sizeClass, industry, wanted, declared, held);
    }

    @Nullable
    Boolean says(Declaration one) {
        return declared.get(one);
    }
}
