package kr.oneroof.finance.bank.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** The books as the centre and the company read them; the officer answers who wants more time. */
@Controller
class LoanAccountController {
    private final BankLoanPage pages;
    private final LoanAccountService accountService;

    record TimeForm(String answer, String why) {
        TimeForm {
            answer = TypedInput.text(answer);
            why = TypedInput.text(why);
        }
    }

    LoanAccountController(BankLoanPage pages, LoanAccountService accountService) {
        this.pages = pages;
        this.accountService = accountService;
    }

    @GetMapping("/desk/loan-book")
    ModelAndView list(@RequestParam(defaultValue = "") String after, @AuthenticationPrincipal Actor actor) {
        return pages.all(after, actor);
    }

    @GetMapping("/desk/loan-book/{number}")
    ModelAndView show(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return page(number, actor).addObject("form", new TimeForm("", ""));
    }

    @PostMapping("/desk/loan-book/{number}/time")
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") TimeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.staff(number, actor);
        var given = form.answer().equals("yes");
        if (!given) {
            Checks.on(errors, "finance.bank").text("why", form.why(), 1000);
        }
        return FormSubmission.take(
                errors,
                () -> accountService.answerAboutTime(number, given, form.why(), actor.id()),
                () -> page(number, actor),
                () -> FormSubmission.to(
                        "/desk/loan-book/" + number,
                        flash,
                        given ? "finance.bank.done.given" : "finance.bank.done.not-given"));
    }

    @GetMapping("/loans/{number}/book")
    ModelAndView own(@PathVariable RequestNumber number, CompanyId company) {
        return pages.own(company, number);
    }

    private ModelAndView page(RequestNumber number, Actor actor) {
        return pages.staff(number, actor).addObject("officer", actor.is(Role.LOAN_OFFICER));
    }
}
