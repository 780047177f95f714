package kr.oneroof.consultation.clinic.web;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.consultation.clinic.ClinicRefused;
import kr.oneroof.consultation.clinic.ClinicService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** A case's clinic with everything that staff need, and offering one. */
@Controller
class ClinicController {
    private final ClinicPage pages;
    private final CaseViewService caseViews;
    private final ClinicService service;
    private final ClinicQueries clinics;
    private final CompanyDetailRepository details;
    private final SeoulClock clock;

    ClinicController(
            ClinicPage pages,
            CaseViewService caseViews,
            ClinicService service,
            ClinicQueries clinics,
            CompanyDetailRepository details,
            SeoulClock clock) {
        this.pages = pages;
        this.caseViews = caseViews;
        this.service = service;
        this.clinics = clinics;
        this.details = details;
        this.clock = clock;
    }

    @GetMapping("/desk/consultations/{number}/clinic")
    ModelAndView show(@PathVariable RequestNumber number) {
        return pages.page("desk", number).addObject("budget", clinics.budget());
    }

    @GetMapping("/desk/consultations/{number}/clinic/proposal")
    ModelAndView form(@PathVariable RequestNumber number) {
        var company = caseViews.open(number).company().id();
        var site = details.workplaces(company).stream()
                .map(place -> place.address())
                .findFirst()
                .orElse("");
        return page(number).addObject("wish", ClinicWishForm.blank(site));
    }

    @PostMapping("/desk/consultations/{number}/clinic/proposal")
    ModelAndView propose(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("wish") ClinicWishForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        caseViews.open(number);
        form.check(clock.today(), errors);
        try {
            if (!errors.hasErrors()) {
                service.propose(number, actor.id(), ClinicIdConverter.of(form.submission()), form.toWish());
            }
        } catch (ClinicRefused refused) {
            errors.reject(refused.messageKey());
        }
        if (errors.hasErrors()) {
            var again = page(number);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        flash.addFlashAttribute("notice", "clinic.done.proposal");
        return new ModelAndView("redirect:" + ClinicPage.path(number));
    }

    private ModelAndView page(RequestNumber number) {
        var found = caseViews.open(number);
        var company = found.company().id();
        return new ModelAndView("consultation/clinic/wish")
                .addObject("heading", "clinic.way.proposal")
                .addObject("back", "/desk/consultations/" + number)
                .addObject("action", ClinicPage.path(number) + "/proposal")
                .addObject("byCompany", false)
                .addObject("terms", clinics.terms())
                .addObject("budget", clinics.budget())
                .addObject("estimate", clinics.estimate(company, 1).orElse(null))
                .addObject(
                        "places",
                        details.workplaces(company).stream()
                                .map(place -> place.address())
                                .toList());
    }
}
