package kr.oneroof.consultation.workbench.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.CaseCards;
import kr.oneroof.consultation.workbench.CaseView;

/** The page of a case, opened or shown again with what was typed into it. */
@Component
class CasePage {
    private final CaseCards cards;

    CasePage(CaseCards cards) {
        this.cards = cards;
    }

    ModelAndView of(CaseView found, HttpStatus status) {
        var facts = found.facts();
        var page = new ModelAndView("consultation/desk/case", status);
        page.addObject("found", found);
        page.addObject("cards", cards.forStaff(facts.number(), facts.status()));
        page.addObject("path", CaseStepPage.path(facts.number()));
        return page;
    }
}
