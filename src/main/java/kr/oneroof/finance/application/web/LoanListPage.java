package kr.oneroof.finance.application.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.application.LoanArrivalService;
import kr.oneroof.finance.application.LoanState;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.PersonId;

/** The staff's list of applications, and the requests that other services handed over. */
@Component
class LoanListPage {
    private final LoanApplicationQueries loans;
    private final LoanArrivalService arrivals;
    private final LoanReviewService reviews;

    LoanListPage(LoanApplicationQueries loans, LoanArrivalService arrivals, LoanReviewService reviews) {
        this.loans = loans;
        this.arrivals = arrivals;
        this.reviews = reviews;
    }

    ModelAndView in(LoanState state, long after, PersonId reader) {
        return new ModelAndView("finance/application/desk-list")
                .addObject("rows", loans.in(state, after, reader))
                .addObject("now", state)
                .addObject("states", LoanState.values())
                .addObject(
                        "arrivals",
                        arrivals.open().stream()
                                .filter(one -> !reviews.bars(reader, one.number()))
                                .toList());
    }
}
