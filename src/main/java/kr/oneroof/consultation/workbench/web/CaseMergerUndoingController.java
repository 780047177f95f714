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

import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.relation.Merge;
import kr.oneroof.consultation.relation.MergeService;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Takes a merge back, for 30 days (병합 되돌리기). */
@Controller
@RequestMapping("/desk/consultations/{number}/merger-undoing")
class CaseMergerUndoingController {
    private final CaseStepPage steps;
    private final MergeService mergers;

    CaseMergerUndoingController(CaseStepPage steps, MergeService mergers) {
        this.steps = steps;
        this.mergers = mergers;
    }

    record Form(@NotBlank @Size(max = 1000) String reason) {
        Form {
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        var found = steps.open(CaseStep.MERGER_UNDOING, number);
        return steps.page(CaseStep.MERGER_UNDOING, found)
                .addObject("undoing", new Form(""))
                .addObject("merge", mergers.require(number));
    }

    @PostMapping
    ModelAndView undo(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("undoing") Form form,
            BindingResult errors,
            RedirectAttributes flash,
            @AuthenticationPrincipal Actor actor) {
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.MERGER_UNDOING, number, seen),
                errors,
                flash,
                shown -> undo(shown, form.reason(), actor.id(), errors));
    }

    private void undo(CaseVersion seen, String why, PersonId by, BindingResult errors) {
        try {
            mergers.undo(seen, why, by);
        } catch (Merge.UndoTooLate _) {
            errors.reject("tooLate");
        }
    }
}
