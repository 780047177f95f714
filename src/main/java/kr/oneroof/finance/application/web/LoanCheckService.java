package kr.oneroof.finance.application.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Checks and opinion stand in one form: whichever button is pressed, both are saved, or neither. */
@Component
class LoanCheckService {
    private final LoanApplicationQueries loans;
    private final LoanReviewService reviews;

    LoanCheckService(LoanApplicationQueries loans, LoanReviewService reviews) {
        this.loans = loans;
        this.reviews = reviews;
    }

    @Transactional
    public void withChecks(RequestNumber number, LoanDecisionForm form, Actor officer, Runnable verb) {
        if (!form.found().isEmpty()) {
            reviews.tick(loans.require(number).matter(), form.found(), officer.id());
        }
        verb.run();
    }
}
