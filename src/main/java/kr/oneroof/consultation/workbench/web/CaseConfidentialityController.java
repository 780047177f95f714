package kr.oneroof.consultation.workbench.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Closes a case to all but its assignee (비공개), or opens it again. */
@Controller
@RequestMapping("/desk/consultations/{number}/confidentiality")
class CaseConfidentialityController {
    private final CaseStepPage steps;
    private final CaseService service;

    CaseConfidentialityController(CaseStepPage steps, CaseService service) {
        this.steps = steps;
        this.service = service;
    }

    /** @param secret what is wanted, as it was offered: two clicks do not turn it back */
    record Form(boolean secret, @NotBlank @Size(max = 500) String reason) {
        Form {
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        var found = steps.open(CaseStep.CONFIDENTIALITY, number);
        return steps.page(CaseStep.CONFIDENTIALITY, found)
                .addObject("confidentiality", new Form(!found.facts().confidential(), ""));
    }

    @PostMapping
    ModelAndView change(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("confidentiality") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.CONFIDENTIALITY, number, seen),
                errors,
                flash,
                shown -> service.keepConfidential(shown, form.secret(), form.reason()));
    }
}
