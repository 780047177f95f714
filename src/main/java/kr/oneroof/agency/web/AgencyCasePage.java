package kr.oneroof.agency.web;

import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** What the pages about a request at the agencies show; a look of staff is kept. */
@Component
class AgencyCasePage {
    private final AgencyReferralQueries queries;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final Concerned facts;
    private final MessageSource messages;

    AgencyCasePage(
            AgencyReferralQueries queries,
            RequestFileService files,
            RequestHistoryQueries histories,
            Concerned facts,
            MessageSource messages) {
        this.queries = queries;
        this.files = files;
        this.histories = histories;
        this.facts = facts;
        this.messages = messages;
    }

    ModelAndView staff(RequestNumber number, HttpStatus status) {
        return looked(number, "agency/request", status)
                .addObject("referrals", queries.of(number))
                .addObject("history", histories.latest(number, Audience.STAFF));
    }

    ModelAndView referral(RequestNumber number, HttpStatus status) {
        return looked(number, "agency/referral", status).addObject("agencies", facts.agencies());
    }

    ModelAndView looked(RequestNumber number, String view, HttpStatus status) {
        var found = queries.view(number);
        return new ModelAndView(view, status)
                .addObject("found", found)
                .addObject("file", files.require(number))
                .addObject("company", facts.look(found));
    }

    String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** Whose request it is, and to whom it can go. */
    @Component
    static class Concerned {
        private final CompanyQueries companies;
        private final Looks looks;
        private final AgencyFormPage choices;

        Concerned(CompanyQueries companies, Looks looks, AgencyFormPage choices) {
            this.companies = companies;
            this.looks = looks;
            this.choices = choices;
        }

        @Transactional
        public String look(AgencyReferralQueries.CaseView found) {
            looks.keep(new Look(found.company().value(), found.number().value(), "audit.look.request", ""));
            return companies.card(found.company()).name();
        }

        Map<String, String> agencies() {
            return choices.open();
        }
    }
}
