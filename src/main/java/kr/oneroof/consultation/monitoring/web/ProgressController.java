package kr.oneroof.consultation.monitoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.monitoring.ProgressService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Writes down how a long matter stands. */
@Controller
@RequestMapping("/desk/consultations/{number}/progress")
class ProgressController {
    private final CaseViewService caseViews;
    private final ProgressService desk;

    ProgressController(CaseViewService caseViews, ProgressService desk) {
        this.caseViews = caseViews;
        this.desk = desk;
    }

    record Form(@NotBlank @Size(max = 1000) String text) {
        Form {
            text = TypedInput.text(text);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return page(number, HttpStatus.OK).addObject("progress", new Form(""));
    }

    @PostMapping
    ModelAndView write(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("progress") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        caseViews.open(number);
        desk.write(number, actor.id(), form.text());
        flash.addFlashAttribute("notice", "monitoring.written");
        return new ModelAndView("redirect:/desk/consultations/" + number);
    }

    private ModelAndView page(RequestNumber number, HttpStatus status) {
        var found = caseViews.open(number);
        desk.require(number);
        return new ModelAndView("consultation/monitoring/progress", status).addObject("found", found);
    }
}
