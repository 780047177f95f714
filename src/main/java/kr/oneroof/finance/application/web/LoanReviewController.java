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

import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** What is looked at by hand, what members of the committee give, and who steps aside. */
@Controller
@RequestMapping("/desk/loans/{number}")
class LoanReviewController {
    private static final int MOST = 100;

    private final LoanPage pages;
    private final LoanReviewService reviews;

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

    LoanReviewController(LoanPage pages, LoanReviewService reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    /** What else was typed on the page is not lost: it comes back with it. */
    @PostMapping("/checks")
    ModelAndView tick(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return FormSubmission.press(
                () -> reviews.tick(pages.matter(number), form.found(), actor.id()),
                () -> page(number, actor),
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
                () -> reviews.vote(pages.matter(number), actor.id(), Integer.parseInt(form.score()), form.words()),
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
                () -> reviews.stepAside(pages.matter(number), actor.id(), form.reason()),
                () -> pages.review("aside", number, actor.id()),
                () -> FormSubmission.to("/desk/loans", flash, "finance.review.done.aside"));
    }

    private ModelAndView page(RequestNumber number, Actor actor) {
        return pages.ofStaff(number, actor.id())
                .addObject("officer", actor.is(Role.LOAN_OFFICER))
                .addObject("city", actor.is(Role.CITY_OFFICIAL));
    }

    private static ModelAndView done(RequestNumber number, RedirectAttributes flash, String deed) {
        return FormSubmission.to("/desk/loans/" + number, flash, "finance.review.done." + deed);
    }
}
