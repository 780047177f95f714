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
import kr.oneroof.kernel.TypedInput;

/** A tour's plan, its beginning, and calling it off. */
@Controller
@RequestMapping("/desk/tours/{tour}")
class TourController {
    private final TourPage pages;
    private final TourService service;

    TourController(TourPage pages, TourService service) {
        this.pages = pages;
        this.service = service;
    }

    /** Why it is called off. */
    record Form(@NotBlank @Size(max = 500) String text) {
        Form {
            text = TypedInput.text(text);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID tour) {
        return pages.page("tour", tour);
    }

    @GetMapping("/day")
    ModelAndView day(@PathVariable UUID tour) {
        return pages.page("day", tour);
    }

    @PostMapping("/start")
    ModelAndView start(
            @PathVariable UUID tour, @RequestParam(defaultValue = "-1") long version, RedirectAttributes flash) {
        var shown = new TourVersion(tour, version);
        return pages.press(
                new TourPage.Attempt("tour", shown, Map.of(), "start", TourPage.path(tour) + "/day"),
                flash,
                () -> service.start(shown));
    }

    @GetMapping("/calling-off")
    ModelAndView ask(@PathVariable UUID tour) {
        return pages.page("calling-off", tour).addObject("off", new Form(""));
    }

    @PostMapping("/calling-off")
    ModelAndView callOff(
            @PathVariable UUID tour,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("off") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        var shown = new TourVersion(tour, version);
        return pages.take(
                new TourPage.Attempt("calling-off", shown, Map.of(), "call-off", TourPage.path(tour)),
                errors,
                flash,
                () -> service.callOff(shown, form.text()));
    }
}
