package kr.oneroof.finance.bank.web;

import java.util.Set;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChangeParser;
import kr.oneroof.finance.bank.LoanDeadlineService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** A bank's clerk reports what happened to a loan. */
@Controller
@RequestMapping("/bank")
class BankLoanController {
    private final BankLoanPage pages;
    private final LoanAccountService accountService;
    private final LoanDeadlineService deadlines;
    private final LoanChangeParser parser;

    BankLoanController(
            BankLoanPage pages,
            LoanAccountService accountService,
            LoanDeadlineService deadlines,
            LoanChangeParser parser) {
        this.pages = pages;
        this.accountService = accountService;
        this.deadlines = deadlines;
        this.parser = parser;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String after, @AuthenticationPrincipal Actor actor) {
        return pages.list(actor, after);
    }

    @GetMapping("/loans/{number}")
    ModelAndView show(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.show(actor, number).addObject("form", LoanChangeForm.blank());
    }

    @PostMapping("/loans/{number}/news")
    ModelAndView tell(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanChangeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var page = pages.show(actor, number);
        var read = form.read(parser, errors);
        return FormSubmission.take(
                errors,
                () -> accountService.tell(number, read.change().orElseThrow(), actor.id(), form.meant()),
                () -> page.addObject(
                        "doubts",
                        read.change()
                                .map(change -> pages.doubts(actor, number, change))
                                .orElse(Set.of())),
                () -> done(number, flash, "told"));
    }

    @PostMapping("/loans/{number}/corrections/{entry}")
    ModelAndView correct(
            @PathVariable RequestNumber number,
            @PathVariable String entry,
            @ModelAttribute("form") LoanChangeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var page = pages.show(actor, number);
        form.checkCorrection(errors);
        return FormSubmission.take(
                errors,
                () -> accountService.correct(
                        number,
                        Uuids.of(entry),
                        TypedInput.day(form.day()).orElseThrow(),
                        new Won(Long.parseLong(TypedInput.number(form.value()))),
                        actor.id()),
                () -> page,
                () -> done(number, flash, "corrected"));
    }

    @PostMapping("/loans/{number}/arrears/{from}")
    ModelAndView correctArrears(
            @PathVariable RequestNumber number,
            @PathVariable String from,
            @ModelAttribute("form") LoanChangeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var page = pages.show(actor, number);
        form.checkArrears(errors);
        return FormSubmission.take(
                errors,
                () -> accountService.correctArrears(
                        number, TypedInput.day(from).orElseThrow(NotOnFile::new), form.arrears(), actor.id()),
                () -> page,
                () -> done(number, flash, "corrected"));
    }

    @PostMapping("/loans/{number}/time")
    ModelAndView askForTime(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") LoanChangeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var page = pages.show(actor, number);
        form.checkWish(errors);
        return FormSubmission.take(
                errors,
                () -> deadlines.askForTime(number, form.why(), actor.id()),
                () -> page,
                () -> done(number, flash, "asked"));
    }

    private static ModelAndView done(RequestNumber number, RedirectAttributes flash, String deed) {
        return FormSubmission.to("/bank/loans/" + number, flash, "finance.bank.done." + deed);
    }
}
