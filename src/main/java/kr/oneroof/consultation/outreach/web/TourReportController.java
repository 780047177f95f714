package kr.oneroof.consultation.outreach.web;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

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
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** The report of a tour: with its cases as they stand today, and until it is submitted, with the form. */
@Controller
@RequestMapping("/desk/tours/{tour}/report")
class TourReportController {
    private final TourPage pages;
    private final TourService service;
    private final SeoulClock clock;

    TourReportController(TourPage pages, TourService service, SeoulClock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    /** What the team says. */
    record Form(@NotBlank @Size(max = 4000) String text) {
        Form {
            text = TypedInput.text(text);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID tour) {
        return pages.page("report", tour).addObject("summing", new Form("")).addObject("now", clock.today());
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable UUID tour,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("summing") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        var shown = new TourVersion(tour, version);
        return pages.take(
                new TourPage.Attempt(
                        "report", shown, Map.of("now", clock.today()), "report", TourPage.path(tour) + "/report"),
                errors,
                flash,
                () -> service.report(shown, form.text()));
    }
}
