package kr.oneroof.finance.aftercare.web;

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

import kr.oneroof.finance.aftercare.AftercareService;
import kr.oneroof.finance.aftercare.CompanyReportService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** What is due, and all that happened to one loan. */
@Controller
@RequestMapping("/desk/aftercare")
class LoanAftercareController {
    private static final int HEARING_DAYS = 10;

    private final AftercarePage pages;
    private final AftercareService aftercare;
    private final CompanyReportService reports;

    LoanAftercareController(AftercarePage pages, AftercareService aftercare, CompanyReportService reports) {
        this.pages = pages;
        this.aftercare = aftercare;
        this.reports = reports;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Actor actor) {
        return pages.desk(actor);
    }

    @GetMapping("/loans/{number}")
    ModelAndView loan(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.loan(number, actor).addObject("form", AftercareForm.blank());
    }

    @PostMapping("/loans/{number}/measures")
    ModelAndView propose(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.checkProposal(errors);
        return FormSubmission.take(
                errors,
                () -> aftercare.propose(number, form.matter(), HEARING_DAYS, actor.id()),
                () -> pages.loan(number, actor),
                () -> FormSubmission.to("/desk/aftercare/loans/" + number, flash, "finance.aftercare.done.proposed"));
    }

    @PostMapping("/loans/{number}/words/{word}")
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @PathVariable String word,
            @ModelAttribute AnswerForm answer,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return FormSubmission.press(
                () -> reports.answer(number, Uuids.of(word), answer.toAnswer(), actor.id()),
                () -> loan(number, actor),
                () -> FormSubmission.to("/desk/aftercare/loans/" + number, flash, "finance.aftercare.done.answered"));
    }

    record AnswerForm(String answer, String reason, String bank) {
        private static final int LONGEST = 2000;

        AnswerForm {
            answer = TypedInput.text(answer);
            reason = TypedInput.text(reason);
            bank = TypedInput.text(bank);
        }

        private CompanyReportService.Answer toAnswer() {
            return new CompanyReportService.Answer(
                    answer.equals("yes"),
                    reason.substring(0, Math.min(LONGEST, reason.length())),
                    bank.isEmpty() ? null : Uuids.of(bank));
        }
    }
}
