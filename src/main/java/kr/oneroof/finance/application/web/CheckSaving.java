package kr.oneroof.finance.application.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.review.Reviews;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** The checks stand in the same form as the opinion: whichever button is pressed, both are taken, or neither. */
@Component
class CheckSaving {
    private final LoanPages pages;
    private final Reviews reviews;

    CheckSaving(LoanPages pages, Reviews reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    @Transactional
    public void withChecks(RequestNumber number, DeskForm form, Actor officer, Runnable verb) {
        if (!form.found().isEmpty()) {
            reviews.tick(pages.matter(number), form.found(), officer.id());
        }
        verb.run();
    }
}
