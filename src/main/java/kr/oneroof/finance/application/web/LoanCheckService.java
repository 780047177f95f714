package kr.oneroof.finance.application.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** The checks stand in the same form as the opinion: whichever button is pressed, both are taken, or neither. */
@Component
class LoanCheckService {
    private final LoanPage pages;
    private final LoanReviewService reviews;

    LoanCheckService(LoanPage pages, LoanReviewService reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    @Transactional
    public void withChecks(RequestNumber number, LoanDecisionForm form, Actor officer, Runnable verb) {
        if (!form.found().isEmpty()) {
            reviews.tick(pages.matter(number), form.found(), officer.id());
        }
        verb.run();
    }
}
