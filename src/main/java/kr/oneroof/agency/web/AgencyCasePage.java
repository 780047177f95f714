package kr.oneroof.agency.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.agency.AgencyReferralQueries;
import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What the pages about a request at the agencies show. Each look of staff at a company's data is kept. */
@Component
@Transactional
class AgencyCasePage {
    private final AgencyReferralQueries queries;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final CompanyQueries companies;
    private final Looks looks;

    AgencyCasePage(
            AgencyReferralQueries queries,
            RequestFileService files,
            RequestHistoryQueries histories,
            CompanyQueries companies,
            Looks looks) {
        this.queries = queries;
        this.files = files;
        this.histories = histories;
        this.companies = companies;
        this.looks = looks;
    }

    public ModelAndView full(RequestNumber number, HttpStatus status) {
        return of("agency/request", number, status)
                .addObject("referrals", queries.of(number))
                .addObject("history", histories.latest(number, Audience.STAFF));
    }

    public ModelAndView of(String view, RequestNumber number, HttpStatus status) {
        var found = queries.view(number);
        looks.keep(new Look(found.company().value(), number.value(), "audit.look.request", ""));
        return new ModelAndView(view, status)
                .addObject("found", found)
                .addObject("file", files.require(number))
                .addObject("company", companies.card(found.company()).name());
    }
}
