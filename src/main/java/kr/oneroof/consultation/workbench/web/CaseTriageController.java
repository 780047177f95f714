package kr.oneroof.consultation.workbench.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
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
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Triage;
import kr.oneroof.consultation.assignment.AssignmentService;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.consultation.workbench.CaseView.Content;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Sorts a case (분류): simple or complex, what about, whose group. */
@Controller
@RequestMapping("/desk/consultations/{number}/triage")
class CaseTriageController {
    private final CaseStepPage steps;
    private final CaseService service;
    private final CaseOptions choices;
    private final AssignmentService assignments;

    CaseTriageController(CaseStepPage steps, CaseService service, CaseOptions choices, AssignmentService assignments) {
        this.steps = steps;
        this.service = service;
        this.choices = choices;
        this.assignments = assignments;
    }

    record Form(
            @OneOf(Category.class) String category,
            @OneOf(Complexity.class) String complexity,
            @NotBlank @Size(max = 50) String unit,
            @Nullable Boolean auto) {
        Form {
            category = TypedInput.text(category);
            complexity = TypedInput.text(complexity);
            unit = TypedInput.text(unit);
        }

        static Form of(Content facts) {
            return new Form(
                    facts.category().name(), name(facts.complexity()), facts.unit(), facts.consultant() == null);
        }

        private static String name(@Nullable Complexity complexity) {
            return complexity == null ? "" : complexity.name();
        }

        Triage triage() {
            return new Triage(Category.valueOf(category), Complexity.valueOf(complexity), unit);
        }
    }

    @ModelAttribute
    void choices(Model page) {
        page.addAttribute("categories", choices.categories());
        page.addAttribute("complexities", choices.complexities());
        page.addAttribute("units", choices.units());
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        var found = steps.open(CaseStep.TRIAGE, number);
        return steps.page(CaseStep.TRIAGE, found).addObject("triage", Form.of(found.facts()));
    }

    @PostMapping
    ModelAndView triage(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("triage") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (!errors.hasFieldErrors("unit") && !choices.units().containsKey(form.unit())) {
            errors.rejectValue("unit", "unknown");
        }
        var taken = steps.take(new CaseStepPage.Attempt(CaseStep.TRIAGE, number, seen), errors, flash, shown -> {
            service.triage(shown, form.triage());
            if (Boolean.TRUE.equals(form.auto())) {
                assignments.assignBest(number, actor.id());
            }
        });
        if (CaseStepPage.isDone(taken) && Boolean.TRUE.equals(form.auto())) {
            CaseAssignmentController.sayWhenNobodyCan(number, assignments, flash);
        }
        return taken;
    }
}
