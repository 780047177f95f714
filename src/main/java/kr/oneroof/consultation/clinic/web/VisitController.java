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

import kr.oneroof.consultation.clinic.ClinicSheet;
import kr.oneroof.consultation.clinic.ClinicWork;
import kr.oneroof.consultation.clinic.ClinicWork.Shown;
import kr.oneroof.consultation.clinic.Visit;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Agreeing on a day, and moving it. */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/visits")
class VisitController {
    private final ClinicPages pages;
    private final ClinicWork work;
    private final HouseClock clock;

    VisitController(ClinicPages pages, ClinicWork work, HouseClock clock) {
        this.pages = pages;
        this.work = work;
        this.clock = clock;
    }

    /** @throws NotOnFile when it is another clinic's */
    static Visit require(ClinicSheet clinic, String visit) {
        var id = Keys.of(visit);
        return clinic.visits().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number) {
        var wished = pages.require(number).wish().first();
        return pages.page("visit", number)
                .addObject("visit", VisitForm.on(wished == null ? clock.today() : wished))
                .addObject("action", ClinicPages.path(number) + "/visits");
    }

    @PostMapping
    ModelAndView agree(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("visit") VisitForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var shown = new Shown(number, version);
        return ClinicPages.showing(
                pages.take(
                        new ClinicPages.Attempt("visit", shown),
                        errors,
                        flash,
                        () -> work.agreeOn(shown, Keys.of(form.submission()), form.toWhen())),
                Map.of("action", ClinicPages.path(number) + "/visits"));
    }

    @GetMapping("/{visit}/move")
    ModelAndView moveForm(@PathVariable RequestNumber number, @PathVariable String visit) {
        var found = require(pages.require(number), visit);
        return pages.page("visit", number)
                .addObject("visit", VisitForm.of(found))
                .addObject("action", ClinicPages.path(number) + "/visits/" + visit + "/move");
    }

    @PostMapping("/{visit}/move")
    ModelAndView move(
            @PathVariable RequestNumber number,
            @PathVariable("visit") String id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("visit") VisitForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var shown = new Shown(number, version);
        var found = require(pages.require(number), id);
        return ClinicPages.showing(
                pages.take(
                        new ClinicPages.Attempt("visit", shown),
                        errors,
                        flash,
                        () -> work.moveVisit(shown, found.id(), form.toWhen())),
                Map.of("action", ClinicPages.path(number) + "/visits/" + id + "/move"));
    }
}
