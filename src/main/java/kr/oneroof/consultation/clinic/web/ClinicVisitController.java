package kr.oneroof.consultation.clinic.web;

import java.util.Map;

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
import kr.oneroof.consultation.clinic.ClinicView;
import kr.oneroof.consultation.clinic.ClinicVisit;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Agreeing on a day, and moving it. */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/visits")
class ClinicVisitController {
    private final ClinicPage pages;
    private final ClinicService service;
    private final SeoulClock clock;

    ClinicVisitController(ClinicPage pages, ClinicService service, SeoulClock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    /** @throws NotOnFile when it is another clinic's */
    static ClinicVisit require(ClinicView clinic, String visit) {
        var id = ClinicIdConverter.of(visit);
        return clinic.visits().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number) {
        var wished = pages.require(number).wish().first();
        return pages.page("visit", number)
                .addObject("visit", ClinicVisitForm.on(wished == null ? clock.today() : wished))
                .addObject("action", ClinicPage.path(number) + "/visits");
    }

    @PostMapping
    ModelAndView agree(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("visit") ClinicVisitForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var shown = new ClinicVersion(number, version);
        return ClinicPage.showing(
                pages.take(
                        new ClinicPage.Attempt("visit", shown),
                        errors,
                        flash,
                        () -> service.agreeOn(shown, ClinicIdConverter.of(form.submission()), form.toWhen())),
                Map.of("action", ClinicPage.path(number) + "/visits"));
    }

    @GetMapping("/{visit}/move")
    ModelAndView moveForm(@PathVariable RequestNumber number, @PathVariable String visit) {
        var found = require(pages.require(number), visit);
        return pages.page("visit", number)
                .addObject("visit", ClinicVisitForm.of(found))
                .addObject("action", ClinicPage.path(number) + "/visits/" + visit + "/move");
    }

    @PostMapping("/{visit}/move")
    ModelAndView move(
            @PathVariable RequestNumber number,
            @PathVariable("visit") String id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("visit") ClinicVisitForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var shown = new ClinicVersion(number, version);
        var found = require(pages.require(number), id);
        return ClinicPage.showing(
                pages.take(
                        new ClinicPage.Attempt("visit", shown),
                        errors,
                        flash,
                        () -> service.moveVisit(shown, found.id(), form.toWhen())),
                Map.of("action", ClinicPage.path(number) + "/visits/" + id + "/move"));
    }
}
