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

import kr.oneroof.clock.Term;
import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.requestfile.TermExtension;
import kr.oneroof.requestfile.TermExtensionRefused;

/** Gives a case more time (처리기간 연장), as far as the law allows. */
@Controller
@RequestMapping("/desk/consultations/{number}/extension")
class CaseExtensionController {
    private final CaseStepPage steps;
    private final CaseService service;

    CaseExtensionController(CaseStepPage steps, CaseService service) {
        this.steps = steps;
        this.service = service;
    }

    record Form(
            String days,
            @NotBlank @Size(max = 1000) String reason,
            @Size(max = 200) String consent) {
        private static final String SOME_DAYS = "[1-9][0-9]{0,2}";

        Form {
            days = TypedInput.text(days);
            reason = TypedInput.text(reason);
            consent = TypedInput.text(consent);
        }

        boolean hasDays() {
            return days.matches(SOME_DAYS);
        }

        TermExtension extension() {
            return new TermExtension(Term.days(Integer.parseInt(days)), reason, consent.isEmpty() ? null : consent);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(CaseStep.EXTENSION, steps.open(CaseStep.EXTENSION, number))
                .addObject("extension", new Form("", "", ""));
    }

    @PostMapping
    ModelAndView extend(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("extension") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!form.hasDays()) {
            errors.rejectValue("days", "days");
        }
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.EXTENSION, number, seen),
                errors,
                flash,
                shown -> extend(shown, form, errors));
    }

    private void extend(CaseVersion seen, Form form, BindingResult errors) {
        try {
            service.extend(seen, form.extension());
        } catch (TermExtensionRefused refused) {
            errors.rejectValue(
                    "consent-missing".equals(refused.getMessage()) ? "consent" : "days",
                    "refused." + refused.getMessage());
        }
    }
}
