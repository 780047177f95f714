package kr.oneroof.advisory.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.AdvisoryRequestQueries;
import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** A company follows its requests for advice. */
@Controller
class OwnAdvisoryRequestController {
    private static final int PAGE = 20;

    private final AdvisoryRequestQueries advices;
    private final OwnAdvisoryRequestPage pages;
    private final AdvisoryRequestService requestService;

    record ReasonForm(String reason) {
        ReasonForm {
            reason = TypedInput.text(reason);
        }
    }

    OwnAdvisoryRequestController(
            AdvisoryRequestQueries advices, OwnAdvisoryRequestPage pages, AdvisoryRequestService requestService) {
        this.advices = advices;
        this.pages = pages;
        this.requestService = requestService;
    }

    @GetMapping("/advice")
    String list(CompanyId company, @RequestParam(defaultValue = "") String before, Model page) {
        var found = advices.own(company, TypedInput.text(before));
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        page.addAttribute("rows", rows);
        page.addAttribute(
                "next",
                found.size() <= PAGE ? null : "/advice?before=" + rows.getLast().number());
        page.addAttribute("free", pages.free(company));
        page.addAttribute("used", pages.used(company));
        return "advisory/list";
    }

    @GetMapping("/advice/{number}")
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return pages.of("show", company, number);
    }

    @GetMapping("/advice/{number}/withdrawal")
    ModelAndView form(@PathVariable RequestNumber number, CompanyId company) {
        return pages.of("withdrawal", company, number).addObject("form", new ReasonForm(""));
    }

    @PostMapping("/advice/{number}/withdrawal")
    ModelAndView withdraw(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            CompanyId company,
            RedirectAttributes flash) {
        advices.requireOf(company, number);
        Checks.on(errors, "advisory").optional("reason", form.reason(), 1000);
        return FormSubmission.take(
                errors,
                () -> requestService.withdraw(company, number, form.reason()),
                () -> pages.of("withdrawal", company, number),
                () -> FormSubmission.to("/advice/" + number, flash, "advisory.done.withdrawn"));
    }
}
