package kr.oneroof.finance.application.web;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import kr.oneroof.finance.application.LoanDrafts;
import kr.oneroof.finance.application.Submission;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Attempt;
import kr.oneroof.kernel.form.Keys;

/** A company applies step by step; each step is kept before the next one is shown. */
@Controller
@RequestMapping("/loans")
class ApplyController {
    private final ApplyPages pages;
    private final LoanDrafts drafts;
    private final Lending lending;

    ApplyController(ApplyPages pages, LoanDrafts drafts, Lending lending) {
        this.pages = pages;
        this.drafts = drafts;
        this.lending = lending;
    }

    @GetMapping("/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(required = false) @Nullable RequestNumber origin,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var wanted = pages.programme(Keys.of(programme));
        var draft = origin == null
                ? drafts.begin(wanted, company, actor.id())
                : drafts.begin(wanted, company, actor.id(), origin);
        return new ModelAndView("redirect:/loans/drafts/" + draft.id() + "/" + ApplyStep.COMPANY.path());
    }

    @GetMapping("/drafts/{draft}/{step}")
    ModelAndView show(
            @PathVariable String draft,
            @PathVariable String step,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var found = drafts.require(Keys.of(draft), company, actor.id());
        return pages.step(found, ApplyStep.of(step), ApplyForm.of(found)).addObject("form", ApplyForm.of(found));
    }

    @PostMapping("/drafts/{draft}/{step}")
    ModelAndView keep(
            @PathVariable String draft,
            @PathVariable String step,
            @ModelAttribute("form") ApplyForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var asked = ApplyStep.of(step);
        UUID id = Keys.of(draft);
        form.check(asked, errors, pages.today());
        if (asked == ApplyStep.MONEY) {
            pages.check(drafts.require(id, company, actor.id()), form, errors);
        }
        return Attempt.press(
                () -> drafts.keep(id, form.seen(), form.fields(asked), company, actor.id()),
                () -> pages.step(drafts.require(id, company, actor.id()), asked, form),
                () -> errors.hasErrors()
                        ? pages.wrong(drafts.require(id, company, actor.id()), asked, form)
                        : new ModelAndView("redirect:/loans/drafts/" + id + "/"
                                + asked.next().path()));
    }

    @PostMapping("/drafts/{draft}/submission")
    ModelAndView submit(
            @PathVariable String draft,
            @ModelAttribute("form") ApplyForm ignored,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var found = drafts.require(Keys.of(draft), company, actor.id());
        var form = ApplyForm.of(found);
        form.check(errors, pages.today());
        pages.check(found, form, errors);
        return Attempt.take(
                errors,
                () -> flash.addAttribute(
                        "number", lending.submit(submission(found, form, actor)).value()),
                () -> pages.step(found, ApplyStep.CHECK, form),
                () -> Attempt.to("/loans/{number}", flash, "finance.application.done.submitted"));
    }

    /** The draft's id is the key of the submission: pressed twice it is one application. */
    private Submission submission(LoanDrafts.LoanDraft draft, ApplyForm form, Actor actor) {
        return new Submission(
                draft.id(),
                draft.programme(),
                new Submission.Applicant(draft.company(), actor.id(), Boolean.TRUE.equals(form.preferred())),
                form.wanted(),
                Objects.requireNonNull(form.purposes()),
                new Submission.AtBank(
                        pages.bank(form.bank().id()),
                        form.bank().branch(),
                        Typed.day(form.bank().consultedOn()).orElseThrow()),
                pages.eligibility(draft, form),
                form.consents());
    }

    @PostMapping("/drafts/{draft}/removal")
    ModelAndView discard(
            @PathVariable String draft,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        drafts.discard(Keys.of(draft), company, actor.id());
        return Attempt.to("/loans", flash, "finance.application.done.discarded");
    }
}
