package kr.oneroof.consultation.outreach.web;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

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

import kr.oneroof.consultation.outreach.TourService;
import kr.oneroof.consultation.outreach.TourService.TourVersion;

/** Changing a planned visit, its place in the order, and taking it off the tour. */
@Controller
@RequestMapping("/desk/tours/{tour}/stops/{stop}")
class TourStopController {
    private final TourPage pages;
    private final TourService service;

    TourStopController(TourPage pages, TourService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID tour, @PathVariable("stop") UUID id) {
        var found = pages.open(tour);
        var line = found.stop(id);
        return pages.page("stop", found)
                .addObject("line", line)
                .addObject("stopPlan", TourStopForm.of(id, line.plan()));
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID tour,
            @PathVariable("stop") UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("stopPlan") TourStopForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        TourHours.check("at", form.at(), errors);
        var line = pages.open(tour).stop(id);
        var shown = new TourVersion(tour, version);
        return pages.take(
                new TourPage.Attempt("stop", shown, Map.of("line", line), "stop", TourPage.path(tour)),
                errors,
                flash,
                () -> service.changeStop(shown, id, form.toPlan()));
    }

    @PostMapping("/order")
    ModelAndView order(
            @PathVariable UUID tour,
            @PathVariable("stop") UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes flash) {
        var shown = new TourVersion(tour, version);
        return pages.press(attempt(shown, "order"), flash, () -> service.moveStop(shown, id, to.equals("up")));
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable UUID tour,
            @PathVariable("stop") UUID id,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes flash) {
        var shown = new TourVersion(tour, version);
        return pages.press(attempt(shown, "remove"), flash, () -> service.removeStop(shown, id));
    }

    private static TourPage.Attempt attempt(TourVersion shown, String deed) {
        return new TourPage.Attempt("tour", shown, Map.of(), deed, TourPage.path(shown.tour()) + "#stops");
    }
}
