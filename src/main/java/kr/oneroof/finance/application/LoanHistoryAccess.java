package kr.oneroof.finance.application;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileAccess;

/**
 * Keeps due date and history of an application from staff who are no readers of loans, and from whoever stepped aside.
 */
@Component
class LoanHistoryAccess implements RequestFileAccess {
    private final LoanApplicationStepService steps;
    private final LoanReviewService reviews;

    LoanHistoryAccess(LoanApplicationStepService steps, LoanReviewService reviews) {
        this.steps = steps;
        this.reviews = reviews;
    }

    @Override
    public boolean hides(RequestNumber number, Actor reader) {
        return reader.isStaff()
                && steps.isThere(number)
                && (reviews.bars(reader.id(), number)
                        || !reader.is(Role.LOAN_OFFICER)
                                && !reader.is(Role.CITY_OFFICIAL)
                                && !reader.is(Role.DIRECTOR));
    }
}
