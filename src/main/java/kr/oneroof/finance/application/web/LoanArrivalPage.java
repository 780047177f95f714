package kr.oneroof.finance.application.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.finance.application.LoanAccess;
import kr.oneroof.finance.application.LoanArrivalService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** A request that another service handed over; each look is recorded. */
@Component
class LoanArrivalPage {
    private final LoanArrivalService arrivals;
    private final LoanAccess access;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final Looks looks;

    LoanArrivalPage(
            LoanArrivalService arrivals,
            LoanAccess access,
            RequestFileService files,
            RequestHistoryQueries histories,
            Looks looks) {
        this.arrivals = arrivals;
        this.access = access;
        this.files = files;
        this.histories = histories;
        this.looks = looks;
    }

    /** @throws NotOnFile also for whoever stepped aside */
    @Transactional
    public ModelAndView show(RequestNumber number, PersonId reader) {
        access.requireOpen(reader, number);
        var found = arrivals.require(number);
        looks.keep(new Look(found.company().value(), number.value(), "audit.look.request", ""));
        return new ModelAndView("finance/application/arrived")
                .addObject("found", found)
                .addObject("file", files.require(number))
                .addObject("history", histories.latest(number, Audience.STAFF));
    }
}
