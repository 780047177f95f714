package kr.oneroof.consultation.desk.web;

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

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Triage;
import kr.oneroof.consultation.assignment.Assignments;
import kr.oneroof.consultation.desk.CaseFile.Facts;
import kr.oneroof.consultation.desk.Step;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** Sorts a case (분류): simple or complex, what about, whose group. */
@Controller
@RequestMapping("/desk/consultations/{number}/triage")
class TriageController {
    private final Steps steps;
    private final CaseWork work;
    private final Choices choices;
    private final Assignments assignments;

    TriageController(Steps steps, CaseWork work, Choices choices, Assignments assignments) {
        this.steps = steps;
        this.work = work;
        this.choices = choices;
        this.assignments = assignments;
    }

    record Form(
            @OneOf(Category.class) String category,
            @OneOf(Complexity.class) String complexity,
            @NotBlank @Size(max = 50) String unit,
            @Nullable Boolean auto) {
        Form {
            category = Typed.text(category);
            complexity = Typed.text(complexity);
            unit = Typed.text(unit);
        }

        static Form of(Facts facts) {
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
        var found = steps.open(Step.TRIAGE, number);
        return steps.page(Step.TRIAGE, found).addObject("triage", Form.of(found.facts()));
    }

    @PostMapping
    ModelAndView triage(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("triage") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (!errors.hasFieldErrors("unit") && !choices.units().containsKey(form.unit())) {
            errors.rejectValue("unit", "unknown");
        }
        var taken = steps.take(new Steps.Attempt(Step.TRIAGE, number, seen), errors, flash, shown -> {
            work.triage(shown, form.triage());
            if (Boolean.TRUE.equals(form.auto())) {
                assignments.assignBest(number, actor.id());
            }
        });
        if (Steps.isDone(taken) && Boolean.TRUE.equals(form.auto())) {
            AssignmentController.sayWhenNobodyCan(number, assignments, flash);
        }
        return taken;
    }
}
