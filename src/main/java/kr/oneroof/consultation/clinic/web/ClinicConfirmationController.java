package kr.oneroof.consultation.clinic.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.clinic.OwnClinicService;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** The company reads the report and signs (확인서). */
@Controller
@RequestMapping("/consultations/{number}/clinic/confirmation")
class ClinicConfirmationController {
    private final OwnClinicPage pages;
    private final OwnClinicService own;

    ClinicConfirmationController(OwnClinicPage pages, OwnClinicService own) {
        this.pages = pages;
        this.own = own;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number, CompanyId company) {
        var clinic = pages.require(company, number);
        if (!clinic.is("REPORTED")) {
            throw new TransitionRefused(clinic.state(), "confirm");
        }
        return pages.page("own-confirmation", company, number, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView confirm(
            @PathVariable RequestNumber number,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        own.confirm(new Asker(company, number, actor.id()));
        flash.addFlashAttribute("notice", "clinic.done.own-confirmation");
        return new ModelAndView("redirect:" + OwnClinicPage.path(number));
    }
}
