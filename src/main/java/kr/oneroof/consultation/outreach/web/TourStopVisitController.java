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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.outreach.TourService.TourVersion;
import kr.oneroof.consultation.outreach.TourStopService;
import kr.oneroof.kernel.TypedInput;

/** What came of each visit, tapped on the way. */
@Controller
@RequestMapping("/desk/tours/{tour}/stops/{stop}")
class TourStopVisitController {
    private final TourPage pages;
    private final TourStopService field;

    TourStopVisitController(TourPage pages, TourStopService field) {
        this.pages = pages;
        this.field = field;
    }

    /** Why nobody was met. */
    record Form(@NotBlank @Size(max = 200) String text) {
        Form {
            text = TypedInput.text(text);
        }
    }

    @PostMapping("/arrival")
    ModelAndView arrive(@PathVariable UUID tour, @PathVariable UUID stop, RedirectAttributes flash) {
        return pages.press(attempt(tour, stop, "arrive"), flash, () -> field.arrive(tour, stop));
    }

    @PostMapping("/finish")
    ModelAndView finish(@PathVariable UUID tour, @PathVariable UUID stop, RedirectAttributes flash) {
        return pages.press(attempt(tour, stop, "finish"), flash, () -> field.finish(tour, stop));
    }

    @GetMapping("/absence")
    ModelAndView ask(@PathVariable UUID tour, @PathVariable UUID stop) {
        var found = pages.open(tour);
        return pages.page("absence", found).addObject("line", found.stop(stop)).addObject("missed", new Form(""));
    }

    @PostMapping("/absence")
    ModelAndView miss(
            @PathVariable UUID tour,
            @PathVariable UUID stop,
            @Valid @ModelAttribute("missed") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        var found = pages.open(tour);
        return pages.take(
                new TourPage.Attempt(
                        "absence",
                        new TourVersion(tour, found.version()),
                        Map.of("line", found.stop(stop)),
                        "miss",
                        day(tour, stop)),
                errors,
                flash,
                () -> field.miss(tour, stop, form.text()));
    }

    static String day(UUID tour, UUID stop) {
        return TourPage.path(tour) + "/day#stop-" + stop;
    }

    private static TourPage.Attempt attempt(UUID tour, UUID stop, String deed) {
        return new TourPage.Attempt("day", new TourVersion(tour, 0), Map.of(), deed, day(tour, stop));
    }
}
