package kr.oneroof.consultation.workbench.web;

import java.util.Objects;

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

import kr.oneroof.consultation.assignment.AssignmentRefused;
import kr.oneroof.consultation.assignment.AssignmentService;
import kr.oneroof.consultation.assignment.AssignmentService.Choice;
import kr.oneroof.consultation.assignment.ConsideredConsultant;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Makes a consultant responsible (담당자 지정): whom the rule proposes, or whom somebody chooses and says why. */
@Controller
@RequestMapping("/desk/consultations/{number}/assignment")
class CaseAssignmentController {
    private final CaseStepPage steps;
    private final AssignmentService assignments;

    CaseAssignmentController(CaseStepPage steps, AssignmentService assignments) {
        this.steps = steps;
        this.assignments = assignments;
    }

    record Form(
            @NotBlank String consultant, @Size(max = 500) String reason) {
        Form {
            consultant = TypedInput.text(consultant);
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        var found = steps.open(CaseStep.ASSIGNMENT, number);
        var proposal = assignments.propose(number);
        var best = proposal.best().map(ConsideredConsultant::id).orElse(actor.id());
        var first = Objects.requireNonNullElse(found.facts().consultant(), best);
        return steps.page(CaseStep.ASSIGNMENT, found)
                .addObject("assignment", new Form(first.toString(), ""))
                .addObject("proposal", proposal);
    }

    @PostMapping
    ModelAndView assign(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("assignment") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (!errors.hasErrors()
                && assignments.propose(number).all().stream()
                        .noneMatch(one -> one.id().toString().equals(form.consultant()))) {
            errors.rejectValue("consultant", "unknown");
        }
        var taken = steps.take(new CaseStepPage.Attempt(CaseStep.ASSIGNMENT, number, seen), errors, flash, shown -> {
            try {
                assignments.assign(shown, new Choice(PersonId.of(form.consultant()), actor.id(), form.reason()));
            } catch (AssignmentRefused owed) {
                errors.rejectValue("reason", "owed");
            }
        });
        return CaseStepPage.isDone(taken) ? taken : taken.addObject("proposal", assignments.propose(number));
    }

    /** Whomever the rule puts first; nobody, where nobody can. */
    @PostMapping("/auto")
    ModelAndView assignBest(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @ModelAttribute("assignment") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var taken = steps.take(
                new CaseStepPage.Attempt(CaseStep.ASSIGNMENT, number, seen),
                errors,
                flash,
                shown -> assignments.assignBest(shown, actor.id()));
        if (!CaseStepPage.isDone(taken)) {
            return taken.addObject("proposal", assignments.propose(number));
        }
        sayWhenNobodyCan(number, assignments, flash);
        return taken;
    }

    static void sayWhenNobodyCan(RequestNumber number, AssignmentService assignments, RedirectAttributes flash) {
        assignments
                .latest(number)
                .filter(decision -> decision.consultant() == null)
                .ifPresent(nobody -> flash.addFlashAttribute("notice", "assignment.nobody"));
    }
}
