package kr.oneroof.consultation.workbench.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.kernel.RequestNumber;

/** A case with everything that staff need. */
@Controller
class CaseController {
    private final CaseViewService caseViews;
    private final CasePage page;

    CaseController(CaseViewService caseViews, CasePage page) {
        this.caseViews = caseViews;
        this.page = page;
    }

    @GetMapping("/desk/consultations/{number}")
    ModelAndView show(@PathVariable RequestNumber number) {
        return page.of(caseViews.open(number), HttpStatus.OK).addObject("comment", new CaseCommentController.Form(""));
    }
}
