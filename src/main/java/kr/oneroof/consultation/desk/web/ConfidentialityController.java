package kr.oneroof.consultation.desk.web;

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

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.desk.Step;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** Closes a case to all but its assignee (비공개), or opens it again. */
@Controller
@RequestMapping("/desk/consultations/{number}/confidentiality")
class ConfidentialityController {
    private final Steps steps;
    private final CaseWork work;

    ConfidentialityController(Steps steps, CaseWork work) {
        this.steps = steps;
        this.work = work;
    }

    /** @param secret what is wanted, as it was offered: two clicks do not turn it back */
    record Form(boolean secret, @NotBlank @Size(max = 500) String reason) {
        Form {
            reason = Typed.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        var found = steps.open(Step.CONFIDENTIALITY, number);
        return steps.page(Step.CONFIDENTIALITY, found)
                .addObject("confidentiality", new Form(!found.facts().confidential(), ""));
    }

    @PostMapping
    ModelAndView change(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("confidentiality") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new Steps.Attempt(Step.CONFIDENTIALITY, number, seen),
                errors,
                flash,
                shown -> work.keepConfidential(shown, form.secret(), form.reason()));
    }
}
