package kr.oneroof.finance.aftercare.web;

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

import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareCause;
import kr.oneroof.finance.aftercare.AftercareService;
import kr.oneroof.finance.aftercare.CompanyReportService;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** What is due, and all that happened to one loan. */
@Controller
@RequestMapping("/desk/aftercare")
class LoanAftercareController {
    private static final int HEARING_DAYS = 10;

    private final AftercareMeasurePage lists;
    private final LoanAftercarePage pages;
    private final AftercareService aftercare;
    private final CompanyReportService reports;
    private final BankQueries banks;
    private final EnumLabels labels;

    LoanAftercareController(
            AftercareMeasurePage lists,
            LoanAftercarePage pages,
            AftercareService aftercare,
            CompanyReportService reports,
            BankQueries banks,
            EnumLabels labels) {
        this.lists = lists;
        this.pages = pages;
        this.aftercare = aftercare;
        this.reports = reports;
        this.banks = banks;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Actor actor) {
        return lists.list(actor);
    }

    @GetMapping("/loans/{number}")
    ModelAndView loan(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return page(number, actor).addObject("form", AftercareForm.blank());
    }

    private ModelAndView page(RequestNumber number, Actor actor) {
        return pages.show(number, actor)
                .addObject("banks", banks.agreed())
                .addObject("causes", labels.of(AftercareCause.values(), AftercareCause::messageKey))
                .addObject("actions", labels.of(AftercareAction.values(), AftercareAction::messageKey));
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
                () -> page(number, actor),
                () -> FormSubmission.to("/desk/aftercare/loans/" + number, flash, "finance.aftercare.done.proposed"));
    }

    @PostMapping("/loans/{number}/words/{word}")
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @PathVariable String word,
            @ModelAttribute AnswerForm answer,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            var again = loan(number, actor).addObject("answered", word).addObject("answer", answer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
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
