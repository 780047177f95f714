package kr.oneroof.venue.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyCard;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.CompanyId;

/** Which company staff type for; opening it leaves a line in its record of looks. */
@Component
class CallerCompanyPage {
    private final CompanyQueries companies;
    private final Looks looks;

    CallerCompanyPage(CompanyQueries companies, Looks looks) {
        this.companies = companies;
        this.looks = looks;
    }

    /** @param words of the name, or a business number; empty before anybody looked */
    ModelAndView find(String words) {
        return new ModelAndView("venue/booking/find")
                .addObject("words", words)
                .addObject("found", companies.search(words));
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such company */
    @Transactional
    public CompanyCard open(CompanyId company) {
        var card = companies.card(company);
        looks.keep(new Look(company.value(), "company:" + company, "audit.look.profile", ""));
        return card;
    }
}
