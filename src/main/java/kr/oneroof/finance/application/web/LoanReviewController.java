package kr.oneroof.finance.application.web;

import org.springframework.http.HttpStatus;
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

import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** The officer checks by hand, members of the committee vote, and whoever has an interest steps aside. */
@Controller
@RequestMapping("/desk/loans/{number}")
class LoanReviewController {
    private static final int MOST = 100;

    private final LoanExaminationPage pages;
    private final LoanReviewService reviews;
    private final LoanApplicationQueries loans;

    record VoteForm(String score, String words) {
        VoteForm {
            score = TypedInput.number(score);
            words = TypedInput.text(words);
        }
    }

    record AsideForm(String reason) {
        AsideForm {
            reason = TypedInput.text(reason);
        }
    }

    LoanReviewController(LoanExaminationPage pages, LoanReviewService reviews, LoanApplicationQueries loans) {
        this.pages = pages;
        this.reviews = reviews;
        this.loans = loans;
    }

    /** Saves the checks; what else was typed on the page comes back with it. */
    @PostMapping("/checks")
    ModelAndView tick(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            var again = pages.show(number, actor);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return FormSubmission.press(
                () -> reviews.tick(matter(number), form.found(), actor.id()),
                () -> pages.show(number, actor),
                () -> done(number, flash.addFlashAttribute("form", form), "ticked"));
    }

    @GetMapping("/votes")
    ModelAndView ballot(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.review("vote", number, actor.id()).addObject("form", new VoteForm("", ""));
    }

    @PostMapping("/votes")
    ModelAndView vote(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VoteForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.review")
                .number("score", form.score(), 0, MOST)
                .optional("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> reviews.vote(matter(number), actor.id(), Integer.parseInt(form.score()), form.words()),
                () -> pages.review("vote", number, actor.id()),
                () -> done(number, flash, "voted"));
    }

    @GetMapping("/recusal")
    ModelAndView interest(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.review("aside", number, actor.id()).addObject("form", new AsideForm(""));
    }

    @PostMapping("/recusal")
    ModelAndView stepAside(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") AsideForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.review").text("reason", form.reason(), 1000);
        return FormSubmission.take(
                errors,
                () -> reviews.stepAside(matter(number), actor.id(), form.reason()),
                () -> pages.review("aside", number, actor.id()),
                () -> FormSubmission.to("/desk/loans", flash, "finance.review.done.aside"));
    }

    private LoanReviewService.Case matter(RequestNumber number) {
        return loans.require(number).matter();
    }

    private static ModelAndView done(RequestNumber number, RedirectAttributes flash, String deed) {
        return FormSubmission.to("/desk/loans/" + number, flash, "finance.review.done." + deed);
    }
}
