package kr.oneroof.finance.bank.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Looks;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Loans as the centre and the company see them; each look of staff is recorded. */
@Component
class LoanLedgerPage {
    private final LoanAccountPage page;
    private final LoanAccountQueries accountQueries;
    private final LoanReviewService reviews;
    private final Looks looks;

    LoanLedgerPage(LoanAccountPage page, LoanAccountQueries accountQueries, LoanReviewService reviews, Looks looks) {
        this.page = page;
        this.accountQueries = accountQueries;
        this.reviews = reviews;
        this.looks = looks;
    }

    ModelAndView list(String after, Actor reader) {
        var barred = reviews.barred(reader.id());
        var rows = accountQueries.all(after);
        return new ModelAndView("finance/bank/desk-list")
                .addObject(
                        "rows",
                        rows.stream()
                                .filter(line -> !barred.contains(line.loan().number()))
                                .toList())
                .addObject("last", rows.size() == 50 ? rows.getLast().loan().number() : null);
    }

    /** @throws NotOnFile also for whoever stepped aside */
    @Transactional
    public ModelAndView staff(RequestNumber number, Actor reader) {
        if (reviews.bars(reader.id(), number)) {
            throw new NotOnFile();
        }
        var account = accountQueries.require(number);
        looks.keep(LoanAccountPage.look(account));
        return page.of(account, "desk").addObject("officer", reader.is(Role.LOAN_OFFICER));
    }

    ModelAndView own(CompanyId company, RequestNumber number) {
        return page.of(accountQueries.requireOf(company, number), "own");
    }
}
