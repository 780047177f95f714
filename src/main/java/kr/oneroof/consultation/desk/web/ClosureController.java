package kr.oneroof.consultation.desk.web;

import jakarta.validation.Valid;

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
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.desk.Step;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** Closes an answered case with its outcome (종결). */
@Controller
@RequestMapping("/desk/consultations/{number}/closure")
class ClosureController {
    private final Steps steps;
    private final CaseWork work;
    private final Choices choices;

    ClosureController(Steps steps, CaseWork work, Choices choices) {
        this.steps = steps;
        this.work = work;
        this.choices = choices;
    }

    record Form(@OneOf(Outcome.class) String outcome) {
        Form {
            outcome = Typed.text(outcome);
        }
    }

    @ModelAttribute
    void choices(Model page) {
        page.addAttribute("outcomes", choices.outcomes());
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(Step.CLOSURE, steps.open(Step.CLOSURE, number)).addObject("closure", new Form(""));
    }

    @PostMapping
    ModelAndView close(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("closure") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new Steps.Attempt(Step.CLOSURE, number, seen),
                errors,
                flash,
                shown -> work.close(shown, Outcome.valueOf(form.outcome())));
    }
}
