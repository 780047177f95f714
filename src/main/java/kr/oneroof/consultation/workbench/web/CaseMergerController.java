package kr.oneroof.consultation.workbench.web;

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

import kr.oneroof.consultation.relation.MergeService;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Merges a duplicate into the leading case of the same company (병합). */
@Controller
@RequestMapping("/desk/consultations/{number}/merger")
class CaseMergerController {
    private final CaseStepPage steps;
    private final MergeService mergers;

    CaseMergerController(CaseStepPage steps, MergeService mergers) {
        this.steps = steps;
        this.mergers = mergers;
    }

    record Form(
            @NotBlank String leading,
            @NotBlank @Size(max = 1000) String reason) {
        Form {
            leading = TypedInput.text(leading);
            reason = TypedInput.text(reason);
        }
    }

    @ModelAttribute
    void choices(@PathVariable RequestNumber number, Model page) {
        page.addAttribute("candidates", mergers.candidates(number));
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(CaseStep.MERGER, steps.open(CaseStep.MERGER, number)).addObject("merger", new Form("", ""));
    }

    @PostMapping
    ModelAndView merge(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("merger") Form form,
            BindingResult errors,
            RedirectAttributes flash,
            @AuthenticationPrincipal Actor actor) {
        if (!errors.hasFieldErrors("leading") && !mergers.candidates(number).containsKey(form.leading())) {
            errors.rejectValue("leading", "unknown");
        }
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.MERGER, number, seen),
                errors,
                flash,
                shown -> mergers.merge(shown, new RequestNumber(form.leading()), form.reason(), actor.id()));
    }
}
