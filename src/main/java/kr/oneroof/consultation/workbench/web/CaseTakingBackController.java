package kr.oneroof.consultation.workbench.web;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Takes a case back from the agency outside, with its result. */
@Controller
@RequestMapping("/desk/consultations/{number}/taking-back")
class CaseTakingBackController {
    private final CaseStepPage steps;
    private final CaseService service;
    private final CaseOptions choices;

    CaseTakingBackController(CaseStepPage steps, CaseService service, CaseOptions choices) {
        this.steps = steps;
        this.service = service;
        this.choices = choices;
    }

    record Form(
            @NotBlank String consultant,
            @NotBlank @Size(max = 2000) String result) {
        Form {
            consultant = TypedInput.text(consultant);
            result = TypedInput.text(result);
        }
    }

    @ModelAttribute
    void choices(Model page) {
        page.addAttribute("people", choices.people());
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        var found = steps.open(CaseStep.TAKING_BACK, number);
        var first = Objects.requireNonNullElse(found.facts().consultant(), actor.id());
        return steps.page(CaseStep.TAKING_BACK, found).addObject("takingBack", new Form(first.toString(), ""));
    }

    @PostMapping
    ModelAndView takeBack(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("takingBack") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!errors.hasFieldErrors("consultant") && !choices.people().containsKey(form.consultant())) {
            errors.rejectValue("consultant", "unknown");
        }
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.TAKING_BACK, number, seen),
                errors,
                flash,
                shown -> service.takeBack(shown, PersonId.of(form.consultant()), form.result()));
    }
}
