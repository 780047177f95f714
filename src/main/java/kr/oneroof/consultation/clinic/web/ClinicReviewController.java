package kr.oneroof.consultation.clinic.web;

import jakarta.validation.Valid;

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

import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.consultation.clinic.ClinicService;
import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Experts, plan and money (수행계획서). */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/review")
class ClinicReviewController {
    private final ClinicPage pages;
    private final ClinicService service;
    private final ClinicQueries clinics;

    ClinicReviewController(ClinicPage pages, ClinicService service, ClinicQueries clinics) {
        this.pages = pages;
        this.service = service;
        this.clinics = clinics;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number) {
        return filled(pages.page("review", number), number)
                .addObject("plan", ClinicPlanForm.of(clinics.require(number)));
    }

    @PostMapping
    ModelAndView review(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("plan") ClinicPlanForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var shown = new ClinicVersion(number, version);
        return filled(
                pages.take(
                        new ClinicPage.Attempt("review", shown),
                        errors,
                        flash,
                        () -> service.review(shown, actor.id(), form.toPlan())),
                number);
    }

    private ModelAndView filled(ModelAndView page, RequestNumber number) {
        if (!String.valueOf(page.getViewName()).startsWith("redirect:")) {
            page.addObject("terms", clinics.terms());
            page.addObject("used", clinics.used(clinics.require(number).facts().company()));
        }
        return page;
    }
}
