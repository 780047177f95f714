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

import kr.oneroof.company.Companies;
import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.outreach.TourWork;
import kr.oneroof.consultation.outreach.TourWork.Shown;
import kr.oneroof.consultation.outreach.Tours;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Typed;

/** Choosing the firms of a tour. */
@Controller
@RequestMapping("/desk/tours/{tour}/firms")
class FirmController {
    private final TourPages pages;
    private final TourWork work;
    private final Tours tours;
    private final Companies companies;
    private final CallerFilingService filings;

    FirmController(TourPages pages, TourWork work, Tours tours, Companies companies, CallerFilingService filings) {
        this.pages = pages;
        this.work = work;
        this.tours = tours;
        this.companies = companies;
        this.filings = filings;
    }

    @GetMapping
    ModelAndView find(@PathVariable UUID tour, @RequestParam(defaultValue = "") String words) {
        var asked = Typed.text(words);
        return pages.page("firms", tour)
                .addObject("words", asked)
                .addObject("found", asked.isEmpty() ? tours.neighbours(tour) : companies.search(asked));
    }

    @GetMapping("/new")
    ModelAndView form(@PathVariable UUID tour, @RequestParam(defaultValue = "") String company) {
        var card = filings.caller(new CompanyId(Keys.of(company))).company();
        return pages.page("firm", tour).addObject("card", card).addObject("stopPlan", StopForm.at(card));
    }

    @PostMapping("/new")
    ModelAndView add(
            @PathVariable UUID tour,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("stopPlan") StopForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Hours.check("at", form.at(), errors);
        var card = companies.card(new CompanyId(Keys.of(company)));
        var shown = new Shown(tour, version);
        return pages.take(
                new TourPages.Attempt("firm", shown, Map.of("card", card), "add", TourPages.path(tour)),
                errors,
                flash,
                () -> work.addStop(shown, Keys.of(form.submission()), card.id(), form.toPlan()));
    }
}
