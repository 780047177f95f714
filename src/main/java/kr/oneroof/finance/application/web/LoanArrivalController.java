package kr.oneroof.finance.application.web;

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

import kr.oneroof.finance.application.LoanArrivalService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** What came over the road: answered, handed on, or left for the company to apply. */
@Controller
@RequestMapping("/desk/loans/arrivals/{number}")
class LoanArrivalController {
    private final LoanPage pages;
    private final LoanArrivalService arrivals;

    record AnswerForm(String words) {
        AnswerForm {
            words = TypedInput.text(words);
        }
    }

    LoanArrivalController(LoanPage pages, LoanArrivalService arrivals) {
        this.pages = pages;
        this.arrivals = arrivals;
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.arrived(number, actor.id()).addObject("form", new AnswerForm(""));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.arrived(number, actor.id());
        Checks.on(errors, "finance.application").text("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> arrivals.answer(number, form.words(), actor.id()),
                () -> pages.arrived(number, actor.id()),
                () -> FormSubmission.to("/desk/loans/arrivals/" + number, flash, "finance.application.done.answered"));
    }
}
