package kr.oneroof.consultation.workbench.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A remark among staff; it changes nothing and so can never be too late. */
@Controller
class CaseCommentController {
    private final CaseService service;
    private final CaseViewService caseViews;
    private final CasePage page;

    CaseCommentController(CaseService service, CaseViewService caseViews, CasePage page) {
        this.service = service;
        this.caseViews = caseViews;
        this.page = page;
    }

    record Form(@NotBlank @Size(max = 2000) String text) {
        Form {
            text = TypedInput.text(text);
        }
    }

    @PostMapping("/desk/consultations/{number}/comment")
    ModelAndView comment(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("comment") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page.of(caseViews.open(number), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        service.comment(number, form.text());
        flash.addFlashAttribute("notice", "desk.commented");
        return new ModelAndView("redirect:" + CaseStepPage.path(number));
    }
}
