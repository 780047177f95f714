package kr.oneroof.finance.application.web;

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

import kr.oneroof.finance.application.LoanDraftService;
import kr.oneroof.finance.application.LoanSubmissionService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.ResidentNumber;
import kr.oneroof.kernel.form.Uuids;

/** A company applies step by step; each step is saved before the next one is shown. */
@Controller
@RequestMapping("/loans")
class LoanDraftController {
    private final LoanDraftPage pages;
    private final LoanDraftService drafts;
    private final LoanDraftChecks checks;
    private final LoanSubmissionService submissions;
    private final SeoulClock clock;

    LoanDraftController(
            LoanDraftPage pages,
            LoanDraftService drafts,
            LoanDraftChecks checks,
            LoanSubmissionService submissions,
            SeoulClock clock) {
        this.pages = pages;
        this.drafts = drafts;
        this.checks = checks;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(required = false) @Nullable RequestNumber origin,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var wanted = checks.programme(Uuids.of(programme));
        var draft = origin == null
                ? drafts.begin(wanted, company, actor.id())
                : drafts.begin(wanted, company, actor.id(), origin);
        return new ModelAndView("redirect:/loans/drafts/" + draft.id() + "/" + LoanDraftStep.COMPANY.path());
    }

    @GetMapping("/drafts/{draft}/{step}")
    ModelAndView show(
            @PathVariable String draft,
            @PathVariable String step,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var found = drafts.require(Uuids.of(draft), company, actor.id());
        return pages.step(found, LoanDraftStep.of(step), LoanDraftForm.of(found))
                .addObject("form", LoanDraftForm.of(found));
    }

    @PostMapping("/drafts/{draft}/{step}")
    ModelAndView keep(
            @PathVariable String draft,
            @PathVariable String step,
            @ModelAttribute("form") LoanDraftForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var asked = LoanDraftStep.of(step);
        UUID id = Uuids.of(draft);
        form.check(asked, errors, clock.today());
        if (ResidentNumber.isAmong(errors)) {
            return pages.wrong(drafts.require(id, company, actor.id()), asked, form);
        }
        if (asked == LoanDraftStep.MONEY) {
            checks.check(drafts.require(id, company, actor.id()), form, errors);
        }
        return FormSubmission.press(
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
            @ModelAttribute("form") LoanDraftForm ignored,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var found = drafts.require(Uuids.of(draft), company, actor.id());
        var form = LoanDraftForm.of(found);
        form.check(errors, clock.today());
        checks.check(found, form, errors);
        return FormSubmission.take(
                errors,
                () -> flash.addAttribute(
                        "number",
                        submissions
                                .submit(checks.submission(found, form, actor))
                                .value()),
                () -> pages.step(found, LoanDraftStep.CHECK, form),
                () -> FormSubmission.to("/loans/{number}", flash, "finance.application.done.submitted"));
    }

    @PostMapping("/drafts/{draft}/removal")
    ModelAndView discard(
            @PathVariable String draft,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        drafts.discard(Uuids.of(draft), company, actor.id());
        return FormSubmission.to("/loans", flash, "finance.application.done.discarded");
    }
}
