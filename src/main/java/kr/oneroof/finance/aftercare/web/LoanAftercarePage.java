package kr.oneroof.finance.aftercare.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.finance.aftercare.AftercareMeasureQueries;
import kr.oneroof.finance.aftercare.CompanyReportService;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** All that happened to one loan since it was recommended, for the centre; each look is recorded. */
@Component
class LoanAftercarePage {
    private final AftercareMeasureQueries measures;
    private final CompanyReportService reports;
    private final LoanAccountQueries accountQueries;
    private final ClaimQueries claims;
    private final LoanReviewService reviews;
    private final Looks looks;

    LoanAftercarePage(
            AftercareMeasureQueries measures,
            CompanyReportService reports,
            LoanAccountQueries accountQueries,
            ClaimQueries claims,
            LoanReviewService reviews,
            Looks looks) {
        this.measures = measures;
        this.reports = reports;
        this.accountQueries = accountQueries;
        this.claims = claims;
        this.reviews = reviews;
        this.looks = looks;
    }

    @Transactional
    public ModelAndView show(RequestNumber number, Actor actor) {
        if (reviews.bars(actor.id(), number)) {
            throw new NotOnFile();
        }
        var account = accountQueries.require(number);
        looks.keep(new Look(account.loan().party().company().value(), number.value(), "finance.look.loan", ""));
        return new ModelAndView("finance/aftercare/loan")
                .addObject("loan", account.loan())
                .addObject("measures", measures.of(number))
                .addObject("words", reports.of(number))
                .addObject("paid", claims.paidFor(number))
                .addObject("officer", actor.is(Role.LOAN_OFFICER));
    }
}
