package kr.oneroof.finance.application;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What has to be so before somebody speaks or decides about an application. */
@Component
class LoanDecisionAccess {
    private final LoanReviewService reviews;
    private final EligibilityService eligibility;
    private final RequirementQueries requirements;

    LoanDecisionAccess(LoanReviewService reviews, EligibilityService eligibility, RequirementQueries requirements) {
        this.reviews = reviews;
        this.eligibility = eligibility;
        this.requirements = requirements;
    }

    /** @throws NotOnFile for whoever stepped aside */
    void requireOpen(PersonId person, RequestNumber number) {
        if (reviews.bars(person, number)) {
            throw new NotOnFile();
        }
    }

    /** @throws LoanRefused when the opinion is of somebody who stepped aside since */
    void requireOpinionStands(RequestNumber number) {
        if (requirements.isReviewerAside(number)) {
            throw new LoanRefused("reviewer-aside");
        }
    }

    /** What is missing now, and why it is recommended all the same. */
    Waiver waiver(RequestNumber number, String reason) {
        return new Waiver(requirements.missing(number), "").because(reason);
    }

    /** @throws LoanRefused while something that no machine could tell was not found to hold */
    void requireLookedAt(RequestNumber number) {
        var ticks = reviews.ticks(number);
        if (eligibility.frozen(number).stream()
                .anyMatch(one -> one.result() == Finding.Result.MANUAL && !ticks.getOrDefault(one.rule(), false))) {
            throw new LoanRefused("unticked");
        }
    }
}
