package kr.oneroof.consultation.outreach.web;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.outreach.TourQueries;
import kr.oneroof.consultation.outreach.TourRefused;
import kr.oneroof.consultation.outreach.TourService;
import kr.oneroof.consultation.outreach.TourService.TourVersion;
import kr.oneroof.identity.Actor;

/** Planning a tour, and changing the plan. */
@Controller
@RequestMapping("/desk/tours")
class TourPlanController {
    private final TourPage pages;
    private final TourService service;
    private final TourQueries tours;
    private final TourFormPage choices;

    TourPlanController(TourPage pages, TourService service, TourQueries tours, TourFormPage choices) {
        this.pages = pages;
        this.service = service;
        this.tours = tours;
        this.choices = choices;
    }

    @ModelAttribute
    void offer(Model page) {
        page.addAttribute("staff", choices.staff());
        page.addAttribute("complexes", tours.complexes());
    }

    @GetMapping("/new")
    String form(@AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute("tourPlan", TourForm.blank(actor.id()));
        page.addAttribute("path", "/desk/tours");
        return "consultation/outreach/new";
    }

    @PostMapping("/new")
    ModelAndView plan(
            @Valid @ModelAttribute("tourPlan") TourForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash,
            Model page) {
        form.check(choices.staff().keySet(), errors);
        try {
            if (!errors.hasErrors()) {
                service.plan(TourIdConverter.of(form.submission()), form.toPlan(), form.isTold(), actor.id());
                return TourPage.done("plan", TourPage.path(TourIdConverter.of(form.submission())), flash);
            }
        } catch (TourRefused refused) {
            TourPage.refuse(refused, errors);
        }
        page.addAttribute("path", "/desk/tours");
        return new ModelAndView("consultation/outreach/new", page.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{tour}/change")
    ModelAndView changeForm(@PathVariable UUID tour) {
        var found = pages.open(tour);
        return pages.page("change", found).addObject("tourPlan", TourForm.of(tour, found.plan()));
    }

    @PostMapping("/{tour}/change")
    ModelAndView change(
            @PathVariable UUID tour,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("tourPlan") TourForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(choices.staff().keySet(), errors);
        var shown = new TourVersion(tour, version);
        return pages.take(
                new TourPage.Attempt("change", shown, Map.of(), "change", TourPage.path(tour)),
                errors,
                flash,
                () -> service.change(shown, form.toPlan(), form.isTold()));
    }
}
