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

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.outreach.TourQueries;
import kr.oneroof.consultation.outreach.TourService;
import kr.oneroof.consultation.outreach.TourService.TourVersion;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.TypedInput;

/** Choosing the firms of a tour. */
@Controller
@RequestMapping("/desk/tours/{tour}/firms")
class TourFirmController {
    private final TourPage pages;
    private final TourService service;
    private final TourQueries tours;
    private final CompanyQueries companies;
    private final CallerFilingService filings;

    TourFirmController(
            TourPage pages,
            TourService service,
            TourQueries tours,
            CompanyQueries companies,
            CallerFilingService filings) {
        this.pages = pages;
        this.service = service;
        this.tours = tours;
        this.companies = companies;
        this.filings = filings;
    }

    @GetMapping
    ModelAndView find(@PathVariable UUID tour, @RequestParam(defaultValue = "") String words) {
        var asked = TypedInput.text(words);
        return pages.page("firms", tour)
                .addObject("words", asked)
                .addObject("found", asked.isEmpty() ? tours.neighbours(tour) : companies.search(asked));
    }

    @GetMapping("/new")
    ModelAndView form(@PathVariable UUID tour, @RequestParam(defaultValue = "") String company) {
        var card = filings.caller(new CompanyId(TourIdConverter.of(company))).company();
        return pages.page("firm", tour).addObject("card", card).addObject("stopPlan", TourStopForm.at(card));
    }

    @PostMapping("/new")
    ModelAndView add(
            @PathVariable UUID tour,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("stopPlan") TourStopForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        TourHours.check("at", form.at(), errors);
        var card = companies.card(new CompanyId(TourIdConverter.of(company)));
        var shown = new TourVersion(tour, version);
        return pages.take(
                new TourPage.Attempt("firm", shown, Map.of("card", card), "add", TourPage.path(tour)),
                errors,
                flash,
                () -> service.addStop(shown, TourIdConverter.of(form.submission()), card.id(), form.toPlan()));
    }
}
