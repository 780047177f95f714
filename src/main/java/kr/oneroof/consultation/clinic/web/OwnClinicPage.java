package kr.oneroof.consultation.clinic.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.consultation.clinic.ClinicView;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What a company's pages about its clinic have in common; another company's case is not on file. */
@Component
class OwnClinicPage {
    private final OwnCaseQueries cases;
    private final ClinicQueries clinics;

    OwnClinicPage(OwnCaseQueries cases, ClinicQueries clinics) {
        this.cases = cases;
        this.clinics = clinics;
    }

    static String path(RequestNumber number) {
        return "/consultations/" + number + "/clinic";
    }

    /** What the next page says first, for a method that has no room for the flash attributes. */
    static void tellNext(String messageKey) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        RequestContextUtils.getOutputFlashMap(request).put("notice", messageKey);
    }

    ClinicView require(CompanyId company, RequestNumber number) {
        cases.view(company, number);
        return clinics.require(number);
    }

    ModelAndView page(String view, CompanyId company, RequestNumber number, HttpStatus status) {
        var own = cases.view(company, number);
        return new ModelAndView("consultation/clinic/" + view, status)
                .addObject("own", own)
                .addObject("clinic", clinics.require(number))
                .addObject("path", path(number));
    }
}
