package kr.oneroof.consultation.workbench.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

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

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Keeps an answered matter in view (장기검토 전환). */
@Controller
@RequestMapping("/desk/consultations/{number}/monitoring")
class CaseMonitoringController {
    private final CaseStepPage steps;
    private final CaseService service;

    CaseMonitoringController(CaseStepPage steps, CaseService service) {
        this.steps = steps;
        this.service = service;
    }

    record Form(@NotBlank @Size(max = 1000) String plan) {
        Form {
            plan = TypedInput.text(plan);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(CaseStep.MONITORING, steps.open(CaseStep.MONITORING, number))
                .addObject("monitoring", new Form(""));
    }

    @PostMapping
    ModelAndView monitor(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("monitoring") Form form,
            BindingResult errors,
            RedirectAttributes flash,
            @AuthenticationPrincipal Actor actor) {
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.MONITORING, number, seen),
                errors,
                flash,
                shown -> service.monitor(shown, actor.id(), form.plan()));
    }
}
