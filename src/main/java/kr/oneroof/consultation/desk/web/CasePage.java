package kr.oneroof.consultation.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.CaseAnnexes;
import kr.oneroof.consultation.desk.CaseFile;

/** The page of a case, opened or shown again with what was typed into it. */
@Component
class CasePage {
    private final CaseAnnexes annexes;

    CasePage(CaseAnnexes annexes) {
        this.annexes = annexes;
    }

    ModelAndView of(CaseFile found, HttpStatus status) {
        var facts = found.facts();
        var page = new ModelAndView("consultation/desk/case", status);
        page.addObject("found", found);
        page.addObject("cards", annexes.forStaff(facts.number(), facts.status()));
        page.addObject("path", Steps.path(facts.number()));
        return page;
    }
}
