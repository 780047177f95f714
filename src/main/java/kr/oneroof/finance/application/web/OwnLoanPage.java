package kr.oneroof.finance.application.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.application.LoanArrivalService;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;

/** The pages of a company's own applications. */
@Component
class OwnLoanPage {
    private final LoanPage page;
    private final LoanApplicationQueries loans;
    private final ProgrammeQueries programmes;
    private final LoanArrivalService arrivals;

    OwnLoanPage(LoanPage page, LoanApplicationQueries loans, ProgrammeQueries programmes, LoanArrivalService arrivals) {
        this.page = page;
        this.loans = loans;
        this.programmes = programmes;
        this.arrivals = arrivals;
    }

    ModelAndView list(CompanyId company) {
        return new ModelAndView("finance/application/own")
                .addObject("rows", loans.of(company))
                .addObject("programmes", programmes.open())
                .addObject("arrivals", arrivals.openOf(company));
    }

    /** @throws NotOnFile also for another company's application */
    ModelAndView show(CompanyId company, RequestNumber number) {
        return page.of(loans.requireOf(company, number), "show", Audience.APPLICANT);
    }

    /** @throws NotOnFile also for another company's application */
    ModelAndView papers(CompanyId company, RequestNumber number) {
        var own = loans.requireOf(company, number);
        return page.of(own, "papers", Audience.APPLICANT).addObject("kinds", page.paperNames(number, item -> true));
    }
}
