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

/** Sends back (반려) what was asked for in vain. */
@Controller
@RequestMapping("/desk/consultations/{number}/return")
class CaseReturnController {
    private final CaseStepPage steps;
    private final CaseService service;

    CaseReturnController(CaseStepPage steps, CaseService service) {
        this.steps = steps;
        this.service = service;
    }

    record Form(@NotBlank @Size(max = 1000) String reason) {
        Form {
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(CaseStep.RETURN, steps.open(CaseStep.RETURN, number)).addObject("sendingBack", new Form(""));
    }

    @PostMapping
    ModelAndView sendBack(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("sendingBack") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.RETURN, number, seen),
                errors,
                flash,
                shown -> service.sendBack(shown, form.reason()));
    }
}
