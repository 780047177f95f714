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
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** A company reports, gives notice of changes, and speaks before something is decided. */
@Controller
@RequestMapping("/loans/{number}/aftercare")
class OwnAftercareController {
    private final AftercarePage pages;
    private final AftercareService aftercare;
    private final CompanyReportService reports;

    OwnAftercareController(AftercarePage pages, AftercareService aftercare, CompanyReportService reports) {
        this.pages = pages;
        this.aftercare = aftercare;
        this.reports = reports;
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return pages.own(company, number).addObject("form", AftercareForm.blank());
    }

    @PostMapping("/words")
    ModelAndView tell(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.own(company, number);
        form.checkTold(errors);
        return FormSubmission.take(
                errors,
                () -> reports.tell(
                        number,
                        company,
                        TypedInput.choice(
                                        CompanyReportService.Kind.class,
                                        form.what().kind())
                                .orElseThrow(),
                        TypedInput.day(form.days().on()).orElseThrow(),
                        form.words(),
                        actor.id()),
                () -> pages.own(company, number),
                () -> FormSubmission.to("/loans/" + number + "/aftercare", flash, "finance.aftercare.done.told"));
    }

    @PostMapping("/{measure}/hearing")
    ModelAndView speak(
            @PathVariable RequestNumber number,
            @PathVariable String measure,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            CompanyId company,
            RedirectAttributes flash) {
        pages.own(company, number);
        form.checkWords(errors);
        return FormSubmission.take(
                errors,
                () -> aftercare.speak(Uuids.of(measure), company, form.words()),
                () -> pages.own(company, number),
                () -> FormSubmission.to("/loans/" + number + "/aftercare", flash, "finance.aftercare.done.heard"));
    }
}
