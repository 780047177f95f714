package kr.oneroof.consultation.clinic.web;

import java.util.Map;
import java.util.UUID;

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

import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.consultation.clinic.ClinicView;
import kr.oneroof.consultation.clinic.ClinicVisit;
import kr.oneroof.consultation.clinic.ClinicVisitService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.Uuids;

/** Agreeing on a day, and moving it. */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/visits")
class ClinicVisitController {
    private final ClinicPage pages;
    private final ClinicVisitService visits;
    private final SeoulClock clock;

    ClinicVisitController(ClinicPage pages, ClinicVisitService visits, SeoulClock clock) {
        this.pages = pages;
        this.visits = visits;
        this.clock = clock;
    }

    /** @throws NotOnFile when it is another clinic's */
    static ClinicVisit require(ClinicView clinic, UUID id) {
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
                        () -> visits.agreeOn(shown, Uuids.of(form.submission()), form.toWhen())),
                Map.of("action", ClinicPage.path(number) + "/visits"));
    }

    @GetMapping("/{visit}/move")
    ModelAndView moveForm(@PathVariable RequestNumber number, @PathVariable UUID visit) {
        var found = require(pages.require(number), visit);
        return pages.page("visit", number)
                .addObject("visit", ClinicVisitForm.of(found))
                .addObject("action", ClinicPage.path(number) + "/visits/" + visit + "/move");
    }

    @PostMapping("/{visit}/move")
    ModelAndView move(
            @PathVariable RequestNumber number,
            @PathVariable("visit") UUID id,
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
                        () -> visits.moveVisit(shown, found.id(), form.toWhen())),
                Map.of("action", ClinicPage.path(number) + "/visits/" + id + "/move"));
    }
}
