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

import kr.oneroof.consultation.clinic.ClinicService;
import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Saying no, with the reason: to a clinic, or to a claim. */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic")
class ClinicRefusalController {
    private final ClinicPage pages;
    private final ClinicService service;

    ClinicRefusalController(ClinicPage pages, ClinicService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/refusal")
    ModelAndView askRefusal(@PathVariable RequestNumber number) {
        return pages.page("refusal", number).addObject("why", ClinicReasonForm.blank());
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("why") ClinicReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var shown = new ClinicVersion(number, version);
        return pages.take(
                new ClinicPage.Attempt("refusal", shown),
                errors,
                flash,
                () -> service.refuse(shown, actor.id(), form.reason()));
    }

    @GetMapping("/claim-return")
    ModelAndView askReturn(@PathVariable RequestNumber number) {
        return pages.page("claim-return", number).addObject("why", ClinicReasonForm.blank());
    }

    @PostMapping("/claim-return")
    ModelAndView sendBack(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("why") ClinicReasonForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var shown = new ClinicVersion(number, version);
        return pages.take(
                new ClinicPage.Attempt("claim-return", shown),
                errors,
                flash,
                () -> service.sendClaimBack(shown, form.reason()));
    }
}
