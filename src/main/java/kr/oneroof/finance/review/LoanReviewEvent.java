package kr.oneroof.finance.review;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/**
 * Something was done in a review. @param deed tail of the audit code @param detail rules or a score, never what
 * somebody typed
 */
record LoanReviewEvent(String deed, LoanReviewService.Case matter, String detail) implements Audited {
    @Override
    public String action() {
        return "finance.review-" + deed;
    }

    @Override
    public String subject() {
        return matter.number().value();
    }

    @Override
    public UUID companyConcerned() {
        return matter.company().value();
    }
}
