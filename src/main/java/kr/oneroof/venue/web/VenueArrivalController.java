package kr.oneroof.venue.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.venue.booking.VenueArrivalService;

/** A request that another service handed over: answered, or left for the company to book. */
@Controller
@RequestMapping("/desk/venue/arrivals/{number}")
class VenueArrivalController {
    private final VenueArrivalPage pages;
    private final VenueArrivalService arrivals;

    VenueArrivalController(VenueArrivalPage pages, VenueArrivalService arrivals) {
        this.pages = pages;
        this.arrivals = arrivals;
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number) {
        return pages.show(number).addObject("form", VenueBookingStepForm.blank());
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Checks.on(errors, "venue").text("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> arrivals.answer(number, form.words()),
                () -> pages.show(number),
                () -> FormSubmission.to("/desk/venue/arrivals/" + number, flash, "venue.done.answered"));
    }
}
