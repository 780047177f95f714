package kr.oneroof.consultation.workbench.web;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Closes an answered case with its outcome (종결). */
@Controller
@RequestMapping("/desk/consultations/{number}/closure")
class CaseClosureController {
    private final CaseStepPage steps;
    private final CaseService service;
    private final CaseOptions choices;

    CaseClosureController(CaseStepPage steps, CaseService service, CaseOptions choices) {
        this.steps = steps;
        this.service = service;
        this.choices = choices;
    }

    record Form(@OneOf(Outcome.class) String outcome) {
        Form {
            outcome = TypedInput.text(outcome);
        }
    }

    @ModelAttribute
    void choices(Model page) {
        page.addAttribute("outcomes", choices.outcomes());
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(CaseStep.CLOSURE, steps.open(CaseStep.CLOSURE, number))
                .addObject("closure", new Form(""));
    }

    @PostMapping
    ModelAndView close(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("closure") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.CLOSURE, number, seen),
                errors,
                flash,
                shown -> service.close(shown, Outcome.valueOf(form.outcome())));
    }
}
