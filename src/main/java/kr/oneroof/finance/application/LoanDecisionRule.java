package kr.oneroof.finance.application;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;

/** What an opinion or a decision about an application rests on. */
@Component
class LoanDecisionRule {
    private final LoanReviewService reviews;
    private final EligibilityService eligibility;
    private final RequirementQueries requirements;
    private final RequestFileService files;

    LoanDecisionRule(
            LoanReviewService reviews,
            EligibilityService eligibility,
            RequirementQueries requirements,
            RequestFileService files) {
        this.reviews = reviews;
        this.eligibility = eligibility;
        this.requirements = requirements;
        this.files = files;
    }

    /** @throws LoanRefused for the officer whose file it is: the reviewer does not decide */
    void requireNotOwner(PersonId approver, RequestNumber number) {
        if (approver.equals(files.require(number).owner())) {
            throw new LoanRefused("own-review");
        }
    }

    /** @throws LoanRefused when the person who gave the opinion stepped aside since */
    void requireOpinionStands(RequestNumber number) {
        if (requirements.isReviewerAside(number)) {
            throw new LoanRefused("reviewer-aside");
        }
    }

    /** What is missing now, and why it is recommended all the same. */
    Waiver waiver(RequestNumber number, String reason) {
        return new Waiver(requirements.missing(number), "").because(reason);
    }

    /** @throws LoanRefused while a rule that only a person can check was not found to hold */
    void requireLookedAt(RequestNumber number) {
        var ticks = reviews.ticks(number);
        if (eligibility.frozen(number).stream()
                .anyMatch(one -> one.result() == Finding.Result.MANUAL && !ticks.getOrDefault(one.rule(), false))) {
            throw new LoanRefused("unticked");
        }
    }
}
