package kr.oneroof.venue.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.booking.VenueArrivalService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenueBookingState;

/** The venue manager decides who gets which rooms. */
@Controller
@RequestMapping("/desk/venue")
class VenueBookingController {
    private final VenueBookingPage pages;
    private final VenueBookingService bookingService;
    private final VenueArrivalService arrivals;

    VenueBookingController(VenueBookingPage pages, VenueBookingService bookingService, VenueArrivalService arrivals) {
        this.pages = pages;
        this.bookingService = bookingService;
        this.arrivals = arrivals;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String state) {
        return pages.desk(TypedInput.choice(VenueBookingState.class, state).orElse(VenueBookingState.REQUESTED));
    }

    @GetMapping("/{number}")
    ModelAndView show(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.ofStaff(number, actor).addObject("form", VenueBookingStepForm.blank());
    }

    @PostMapping("/{number}/receipt")
    ModelAndView receive(
            @PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return press(number, () -> bookingService.receive(number, actor.id()), actor, flash, "received");
    }

    @PostMapping("/{number}/approval")
    ModelAndView approve(
            @PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return press(number, () -> bookingService.approve(number, actor.id()), actor, flash, "approved");
    }

    @PostMapping("/{number}/preference")
    ModelAndView prefer(
            @PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return press(number, () -> bookingService.prefer(number, actor.id()), actor, flash, "preferred");
    }

    @PostMapping("/{number}/refusal")
    ModelAndView reject(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "venue").text("words", form.words(), 2000);
        return take(
                number,
                errors,
                () -> bookingService.reject(number, form.words(), actor.id()),
                actor,
                flash,
                "rejected");
    }

    @PostMapping("/{number}/call-off")
    ModelAndView callOff(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "venue")
                .choice("cause", VenueRules.Cause.class, form.cause())
                .that(!form.cause().equals(VenueRules.Cause.APPLICANT.name()), "cause", "choose")
                .text("words", form.words(), 2000);
        return take(
                number,
                errors,
                () -> bookingService.callOff(number, form.reason(), form.words(), actor.id()),
                actor,
                flash,
                "called-off");
    }

    @PostMapping("/{number}/displacement")
    ModelAndView displace(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "venue").text("words", form.words(), 2000);
        return take(
                number,
                errors,
                () -> bookingService.displace(number, form.words(), actor.id()),
                actor,
                flash,
                "displaced");
    }

    @GetMapping("/arrivals/{number}")
    ModelAndView arrived(@PathVariable RequestNumber number) {
        return pages.arrived(number).addObject("form", VenueBookingStepForm.blank());
    }

    @PostMapping("/arrivals/{number}")
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Checks.on(errors, "venue").text("words", form.words(), 2000);
        return FormSubmission.take(
                errors,
                () -> arrivals.answer(number, form.words()),
                () -> pages.arrived(number),
                () -> FormSubmission.to("/desk/venue/arrivals/" + number, flash, "venue.done.answered"));
    }

    private ModelAndView press(
            RequestNumber number, Runnable verb, Actor actor, RedirectAttributes flash, String deed) {
        return FormSubmission.press(
                verb,
                () -> pages.ofStaff(number, actor).addObject("form", VenueBookingStepForm.blank()),
                () -> done(number, flash, deed));
    }

    private ModelAndView take(
            RequestNumber number,
            BindingResult errors,
            Runnable verb,
            Actor actor,
            RedirectAttributes flash,
            String deed) {
        return FormSubmission.take(errors, verb, () -> pages.ofStaff(number, actor), () -> done(number, flash, deed));
    }

    static ModelAndView done(RequestNumber number, RedirectAttributes flash, String deed) {
        return FormSubmission.to("/desk/venue/" + number, flash, "venue.done." + deed);
    }
}
