package kr.oneroof.consultation.clinic.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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

/** What needs no more than a button: approval, the end of the visits, the claim, the payment. */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic")
class ClinicDecisionController {
    private final ClinicPage pages;
    private final ClinicService service;

    ClinicDecisionController(ClinicPage pages, ClinicService service) {
        this.pages = pages;
        this.service = service;
    }

    @PostMapping("/approval")
    ModelAndView approve(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var shown = new ClinicVersion(number, version);
        var approved = new boolean[1];
        var page = pages.press("approval", shown, flash, () -> approved[0] = service.approve(shown, actor.id()));
        if (!approved[0] && flash.getFlashAttributes().containsKey("notice")) {
            flash.addFlashAttribute("notice", "clinic.done.waiting");
        }
        return page;
    }

    @PostMapping("/closing")
    ModelAndView close(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes flash) {
        var shown = new ClinicVersion(number, version);
        return pages.press("closing", shown, flash, () -> service.closeVisits(shown));
    }

    @PostMapping("/claim")
    ModelAndView claim(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var shown = new ClinicVersion(number, version);
        return pages.press("claim", shown, flash, () -> service.claim(shown, actor.id()));
    }

    @PostMapping("/payment")
    ModelAndView pay(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var shown = new ClinicVersion(number, version);
        return pages.press("payment", shown, flash, () -> service.pay(shown, actor.id()));
    }
}
