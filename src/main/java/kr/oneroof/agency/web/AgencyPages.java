package kr.oneroof.agency.web;

import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.agency.ReferralReading;
import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.Companies;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.Histories;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFiles;

/** What the pages about a request at the agencies show; a look of staff is kept. */
@Component
class AgencyPages {
    private final ReferralReading reading;
    private final RequestFiles files;
    private final Histories histories;
    private final Facts facts;
    private final MessageSource messages;

    AgencyPages(ReferralReading reading, RequestFiles files, Histories histories, Facts facts, MessageSource messages) {
        this.reading = reading;
        this.files = files;
        this.histories = histories;
        this.facts = facts;
        this.messages = messages;
    }

    ModelAndView staff(RequestNumber number, HttpStatus status) {
        return looked(number, "agency/request", status)
                .addObject("referrals", reading.of(number))
                .addObject("history", histories.latest(number, Audience.STAFF));
    }

    ModelAndView referral(RequestNumber number, HttpStatus status) {
        return looked(number, "agency/referral", status).addObject("agencies", facts.agencies());
    }

    ModelAndView looked(RequestNumber number, String view, HttpStatus status) {
        var found = reading.view(number);
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
    static class Facts {
        private final Companies companies;
        private final Looks looks;
        private final AgencyChoices choices;

        Facts(Companies companies, Looks looks, AgencyChoices choices) {
            this.companies = companies;
            this.looks = looks;
            this.choices = choices;
        }

        @Transactional
        public String look(ReferralReading.CaseView found) {
            looks.keep(new Look(found.company().value(), found.number().value(), "audit.look.request", ""));
            return companies.card(found.company()).name();
        }

        Map<String, String> agencies() {
            return choices.open();
        }
    }
}
