package kr.oneroof.consultation.desk.web;

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

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.desk.Step;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** Keeps an answered matter in view (장기검토 전환). */
@Controller
@RequestMapping("/desk/consultations/{number}/monitoring")
class MonitoringController {
    private final Steps steps;
    private final CaseWork work;

    MonitoringController(Steps steps, CaseWork work) {
        this.steps = steps;
        this.work = work;
    }

    record Form(@NotBlank @Size(max = 1000) String plan) {
        Form {
            plan = Typed.text(plan);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(Step.MONITORING, steps.open(Step.MONITORING, number)).addObject("monitoring", new Form(""));
    }

    @PostMapping
    ModelAndView monitor(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("monitoring") Form form,
            BindingResult errors,
            RedirectAttributes flash,
            @AuthenticationPrincipal Actor actor) {
        return steps.take(
                new Steps.Attempt(Step.MONITORING, number, seen),
                errors,
                flash,
                shown -> work.monitor(shown, actor.id(), form.plan()));
    }
}
