package kr.oneroof.consultation.clinic.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.consultation.clinic.ClinicView;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The form in which a company asks for a clinic. */
@Component
class OwnClinicWishPage {
    private final OwnCaseQueries cases;
    private final ClinicQueries clinics;
    private final CompanyDetailRepository details;
    private final SeoulClock clock;

    OwnClinicWishPage(OwnCaseQueries cases, ClinicQueries clinics, CompanyDetailRepository details, SeoulClock clock) {
        this.cases = cases;
        this.clinics = clinics;
        this.details = details;
        this.clock = clock;
    }

    boolean isOffered(RequestNumber number) {
        return clinics.newest(number).filter(clinic -> clinic.is("PROPOSED")).isPresent();
    }

    ClinicWishForm first(CompanyId company, RequestNumber number) {
        return clinics.newest(number)
                .filter(clinic -> clinic.is("PROPOSED"))
                .map(ClinicView::wish)
                .map(ClinicWishForm::of)
                .orElseGet(() -> ClinicWishForm.blank(details.workplaces(company).stream()
                        .map(place -> place.address())
                        .findFirst()
                        .orElse("")));
    }

    void check(Asker asker, ClinicWishForm form, Errors errors) {
        cases.view(asker.company(), asker.number());
        form.check(clock.today(), errors);
        if (!Boolean.TRUE.equals(form.agreed())) {
            errors.rejectValue("agreed", "AssertTrue");
        }
    }

    ModelAndView page(CompanyId company, RequestNumber number, HttpStatus status) {
        cases.view(company, number);
        return new ModelAndView("consultation/clinic/wish", status)
                .addObject("heading", isOffered(number) ? "clinic.way.accept" : "clinic.way.request")
                .addObject("back", "/consultations/" + number)
                .addObject("action", OwnClinicPage.path(number) + "/request")
                .addObject("byCompany", true)
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
