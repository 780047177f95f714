package kr.oneroof.finance.application.web;

import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;

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

import kr.oneroof.finance.application.Lending;
import kr.oneroof.finance.application.Submission;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Attempt;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Keys;

/** A company applies, follows, and takes back. */
@Controller
@RequestMapping("/loans")
class OwnLoanController {
    private final LoanPages pages;
    private final Lending lending;

    record WordForm(String why, String words) {
        WordForm {
            why = Typed.text(why);
            words = Typed.text(words);
        }
    }

    OwnLoanController(LoanPages pages, Lending lending) {
        this.pages = pages;
        this.lending = lending;
    }

    @GetMapping
    ModelAndView list(CompanyId company) {
        return pages.own(company);
    }

    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String programme, CompanyId company) {
        return pages.form(Keys.of(programme), company).addObject("form",
                new ApplyForm(UUID.randomUUID().toString(), "", new ApplyForm.AtBank("", "", ""), null, new HashMap<>(), new HashMap<>()));
    }

    @PostMapping("/new")
    ModelAndView apply(@RequestParam String programme, @ModelAttribute("form") ApplyForm form, BindingResult errors, CompanyId company,
            @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var id = Keys.of(programme);
        form.check(errors, pages.today());
        return Attempt.take(errors, () -> flash.addAttribute("number", lending.submit(submission(id, form, company, actor)).value()),
                () -> pages.form(id, company), () -> Attempt.to("/loans/{number}", flash, "finance.application.done.submitted"));
    }

    private Submission submission(UUID programme, ApplyForm form, CompanyId company, Actor actor) {
        var purposes = Objects.requireNonNull(form.purposes());
        return new Submission(Keys.of(form.key()), programme,
                new Submission.Applicant(company, actor.id(), Boolean.TRUE.equals(form.preferred())), form.wanted(), purposes,
                new Submission.AtBank(pages.bank(form.bank().id()), form.bank().branch(),
                        Typed.day(form.bank().consultedOn()).orElseThrow()),
                pages.eligibility(programme, company, form));
    }

    @GetMapping("/{number}")
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return pages.ofCompany(company, number).addObject("form", new WordForm("", ""));
    }

    @PostMapping("/{number}/supplement")
    ModelAndView supplement(@PathVariable RequestNumber number, @ModelAttribute("form") WordForm form, BindingResult errors,
            CompanyId company, RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "finance.application").text("words", form.words(), 2000);
        return Attempt.take(errors, () -> lending.supplement(number, company, form.words()), () -> pages.ofCompany(company, number),
                () -> Attempt.to("/loans/" + number, flash, "finance.application.done.supplemented"));
    }

    @PostMapping("/{number}/withdrawal")
    ModelAndView withdraw(@PathVariable RequestNumber number, @ModelAttribute("form") WordForm form, BindingResult errors,
            CompanyId company, RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "finance.application").text("why", form.why(), 1000);
        return Attempt.take(errors, () -> lending.withdraw(number, company, form.why()), () -> pages.ofCompany(company, number),
                () -> Attempt.to("/loans/" + number, flash, "finance.application.done.withdrawn"));
    }
}
