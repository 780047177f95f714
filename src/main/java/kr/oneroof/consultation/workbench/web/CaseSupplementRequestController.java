package kr.oneroof.consultation.workbench.web;

import java.time.LocalDate;

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
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Demand;
import kr.oneroof.consultation.DemandRefused;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** Asks the applicant for more (보완요구); the clock stands still until it comes. */
@Controller
@RequestMapping("/desk/consultations/{number}/supplement-request")
class CaseSupplementRequestController {
    private static final int USUAL_DAYS = 7;

    private final CaseStepPage steps;
    private final CaseService service;
    private final SeoulClock clock;

    CaseSupplementRequestController(CaseStepPage steps, CaseService service, SeoulClock clock) {
        this.steps = steps;
        this.service = service;
        this.clock = clock;
    }

    record Form(
            @NotBlank @Size(max = 2000) String question,
            @NotBlank String until) {
        Form {
            question = TypedInput.text(question);
            until = TypedInput.text(until);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        var found = steps.open(CaseStep.SUPPLEMENT_REQUEST, number);
        return steps.page(CaseStep.SUPPLEMENT_REQUEST, found)
                .addObject(
                        "request",
                        new Form("", clock.today().plusDays(USUAL_DAYS).toString()));
    }

    @PostMapping
    ModelAndView request(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("request") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        var until = TypedInput.day(form.until())
                .filter(day ->
                        day.isAfter(clock.today()) && !day.isAfter(clock.today().plusDays(Demand.MOST_DAYS)));
        if (until.isEmpty() && !errors.hasFieldErrors("until")) {
            errors.rejectValue("until", "outOfRange");
        }
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.SUPPLEMENT_REQUEST, number, seen),
                errors,
                flash,
                shown -> ask(shown, form.question(), until.orElseThrow(), errors));
    }

    private void ask(CaseVersion seen, String question, LocalDate until, BindingResult errors) {
        try {
            service.ask(seen, question, until);
        } catch (DemandRefused refused) {
            errors.rejectValue("until", "refused." + refused.code());
        }
    }
}
