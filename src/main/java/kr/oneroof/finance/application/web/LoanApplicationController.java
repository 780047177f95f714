package kr.oneroof.finance.application.web;

import java.util.Objects;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.finance.application.LoanApplicationService;
import kr.oneroof.finance.application.LoanApplicationView;
import kr.oneroof.finance.application.LoanState;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** A loan officer reviews, the city decides. */
@Controller
@RequestMapping("/desk/loans")
class LoanApplicationController {
    private static final int DAYS_TO_SUPPLY = 14;
    private static final long MOST_WON = 10_000_000_000_000L;

    private final LoanPage pages;
    private final LoanApplicationService service;
    private final LoanCheckService checks;

    LoanApplicationController(LoanPage pages, LoanApplicationService service, LoanCheckService checks) {
        this.pages = pages;
        this.service = service;
        this.checks = checks;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor) {
        return pages.desk(
                TypedInput.choice(LoanState.class, state).orElse(LoanState.SUBMITTED),
                after.matches("\\d{1,18}") ? Long.parseLong(after) : 0,
                actor.id());
    }

    /** @param kept what was typed into the form when its checks were saved */
    @GetMapping("/{number}")
    ModelAndView show(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, Model kept) {
        var page = page(number, actor);
        if (kept.getAttribute("form") instanceof LoanDecisionForm typed) {
            return page.addObject("form", typed);
        }
        var sheet = (LoanApplicationView) Objects.requireNonNull(page.getModel().get("sheet"));
        return page.addObject(
                "form",
                LoanDecisionForm.of(
                        "%,d".formatted(sheet.line().amount().amount()),
                        pages.today().plusDays(DAYS_TO_SUPPLY).toString()));
    }

    @PostMapping("/{number}/receipt")
    ModelAndView receive(
            @PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return FormSubmission.press(
                () -> service.receive(number, actor.id()),
                () -> page(number, actor).addObject("form", LoanDecisionForm.blank()),
                () -> done(number, flash, "received"));
    }

    @PostMapping("/{number}/opinion")
    ModelAndView propose(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.application")
                .that(form.verdict().matches("yes|no"), "verdict", "choose")
                .text("words", form.words(), 2000)
                .optional("waiver", form.waiver(), 2000);
        return FormSubmission.take(
                errors,
                () -> checks.withChecks(
                        number,
                        form,
                        actor,
                        () -> service.propose(
                                number, form.verdict().equals("yes"), form.words(), form.waiver(), actor.id())),
                () -> page(number, actor),
                () -> done(number, flash, "proposed"));
    }

    @PostMapping("/{number}/question")
    ModelAndView ask(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.application")
                .text("words", form.words(), 2000)
                .day("until", form.until());
        return FormSubmission.take(
                errors,
                () -> checks.withChecks(
                        number,
                        form,
                        actor,
                        () -> service.askForMore(
                                number,
                                form.words(),
                                TypedInput.day(form.until()).orElseThrow(),
                                actor.id())),
                () -> page(number, actor),
                () -> done(number, flash, "asked"));
    }

    @PostMapping("/{number}/return")
    ModelAndView sendBack(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.application").text("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> service.sendBack(number, form.words(), actor.id()),
                () -> page(number, actor),
                () -> done(number, flash, "returned"));
    }

    @PostMapping("/{number}/approval")
    ModelAndView approve(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.application")
                .number("amount", TypedInput.number(form.amount()), 1, MOST_WON)
                .optional("waiver", form.waiver(), 2000);
        return FormSubmission.take(
                errors,
                () -> service.approve(
                        number, new Won(Long.parseLong(TypedInput.number(form.amount()))), form.waiver(), actor.id()),
                () -> page(number, actor),
                () -> done(number, flash, "approved"));
    }

    @PostMapping("/{number}/refusal")
    ModelAndView refuse(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.application").text("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> service.refuse(number, form.words(), actor.id()),
                () -> page(number, actor),
                () -> done(number, flash, "refused"));
    }

    @PostMapping("/{number}/objection")
    ModelAndView answerObjection(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var granted = form.verdict().equals("yes");
        Checks.on(errors, "finance.application").that(form.verdict().matches("yes|no"), "verdict", "choose");
        if (!granted) {
            Checks.on(errors, "finance.application").text("words", form.words(), 2000);
        }
        return FormSubmission.take(
                errors,
                () -> {
                    if (granted) {
                        service.grantObjection(number, actor.id());
                    } else {
                        service.dismissObjection(number, form.words(), actor.id());
                    }
                },
                () -> page(number, actor),
                () -> done(number, flash, granted ? "objection-granted" : "objection-dismissed"));
    }

    private ModelAndView page(RequestNumber number, Actor actor) {
        return pages.ofStaff(number, actor.id())
                .addObject("officer", actor.is(Role.LOAN_OFFICER))
                .addObject("city", actor.is(Role.CITY_OFFICIAL));
    }

    private static ModelAndView done(RequestNumber number, RedirectAttributes flash, String deed) {
        return FormSubmission.to("/desk/loans/" + number, flash, "finance.application.done." + deed);
    }
}
