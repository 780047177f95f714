package kr.oneroof.finance.application;

import java.util.List;

import kr.oneroof.kernel.Won;

/** A part of the amount and what it is for (자금 용도, 김해시 중소기업육성기금 조례 시행규칙 제3조). */
public record LoanPurpose(Kind kind, Won amount) {
    /** Of working capital, and of facilities. */
    public enum Kind {
        RESEARCH,
        PRODUCTION,
        MATERIALS,
        WAGES,
        OTHER,
        AUTOMATION,
        REPLACEMENT,
        COMPUTERISATION,
        FACTORY,
        ENVIRONMENT;

        public boolean isOfFacilities() {
            return ordinal() >= AUTOMATION.ordinal();
        }

        public String messageKey() {
            return "finance.purpose." + name();
        }
    }

    /** Whether the parts are exactly the whole, each kind once. */
    public static boolean isWhole(List<LoanPurpose> parts, Won whole) {
        return parts.stream().mapToLong(part -> part.amount.amount()).sum() == whole.amount()
                && parts.stream().map(LoanPurpose::kind).distinct().count() == parts.size()
                && parts.stream().allMatch(part -> part.amount.amount() > 0);
    }
}
