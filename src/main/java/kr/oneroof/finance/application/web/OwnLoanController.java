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

import kr.oneroof.finance.application.LoanApplicationService;
import kr.oneroof.finance.application.LoanDraftService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** A company follows its applications, gives what is asked for, and takes back. */
@Controller
@RequestMapping("/loans")
class OwnLoanController {
    private final LoanPage pages;
    private final LoanApplicationService service;
    private final LoanDraftService drafts;

    record WordForm(String why, String words) {
        WordForm {
            why = TypedInput.text(why);
            words = TypedInput.text(words);
        }
    }

    OwnLoanController(LoanPage pages, LoanApplicationService service, LoanDraftService drafts) {
        this.pages = pages;
        this.service = service;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView list(CompanyId company, @AuthenticationPrincipal Actor actor) {
        return pages.own(company).addObject("drafts", drafts.of(company, actor.id()));
    }

    @GetMapping("/{number}")
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return pages.ofCompany(company, number).addObject("form", new WordForm("", ""));
    }

    @PostMapping("/{number}/supplement")
    ModelAndView supplement(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") WordForm form,
            BindingResult errors,
            CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "finance.application").text("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> service.supplement(number, company, form.words()),
                () -> pages.ofCompany(company, number),
                () -> FormSubmission.to("/loans/" + number, flash, "finance.application.done.supplemented"));
    }

    @PostMapping("/{number}/objection")
    ModelAndView object(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") WordForm form,
            BindingResult errors,
            CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "finance.application").text("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> service.object(number, company, form.words()),
                () -> pages.ofCompany(company, number),
                () -> FormSubmission.to("/loans/" + number, flash, "finance.application.done.objected"));
    }

    @PostMapping("/{number}/withdrawal")
    ModelAndView withdraw(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") WordForm form,
            BindingResult errors,
            CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "finance.application").text("why", form.why(), 1000);
        return FormSubmission.take(
                errors,
                () -> service.withdraw(number, company, form.why()),
                () -> pages.ofCompany(company, number),
                () -> FormSubmission.to("/loans/" + number, flash, "finance.application.done.withdrawn"));
    }
}
