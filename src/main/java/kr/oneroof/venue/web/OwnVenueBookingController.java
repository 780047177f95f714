package kr.oneroof.venue.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.web.VenueBookingFormPage.Road;

/** A company holds rooms, says what they are for, and follows what becomes of it. */
@Controller
@RequestMapping("/venue/bookings")
class OwnVenueBookingController {
    private final VenueBookingPage pages;
    private final VenueBookingFormPage forms;
    private final VenueBookingDraftService drafts;
    private final VenueBookingService bookingService;

    record WordForm(String why) {
        WordForm {
            why = TypedInput.text(why);
        }
    }

    OwnVenueBookingController(
            VenueBookingPage pages,
            VenueBookingFormPage forms,
            VenueBookingDraftService drafts,
            VenueBookingService bookingService) {
        this.pages = pages;
        this.forms = forms;
        this.drafts = drafts;
        this.bookingService = bookingService;
    }

    @GetMapping
    ModelAndView list(CompanyId company) {
        return pages.own(company);
    }

    @GetMapping("/new")
    ModelAndView choose(@ModelAttribute("form") SlotForm form) {
        return forms.choose(Road.OWN);
    }

    @PostMapping("/hold")
    ModelAndView hold(
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        return forms.begin(form, errors, Road.OWN, () -> drafts.begin(form.slots(), company, actor.id()));
    }

    /** Into the line for rooms that somebody else has. */
    @PostMapping("/line")
    ModelAndView wait(
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        return forms.begin(form, errors, Road.OWN, () -> drafts.beginWaiting(form.slots(), company, actor.id()));
    }

    @GetMapping("/drafts/{draft}")
    ModelAndView describe(@PathVariable String draft, CompanyId company, @AuthenticationPrincipal Actor actor) {
        return forms.describe(drafts.require(Uuids.of(draft), company, actor.id()), Road.OWN);
    }

    @PostMapping("/drafts/{draft}")
    ModelAndView request(
            @PathVariable String draft,
            @ModelAttribute("form") VenueEventForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var sent = new VenueBookingFormPage.Sent(
                drafts.require(Uuids.of(draft), company, actor.id()), form, errors, actor.id());
        return forms.request(sent, Road.OWN, flash);
    }

    @GetMapping("/{number}")
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return pages.ofCompany(company, number).addObject("form", new WordForm(""));
    }

    @PostMapping("/{number}/withdrawal")
    ModelAndView withdraw(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") WordForm form,
            BindingResult errors,
            CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "venue").text("why", form.why(), 1000);
        return FormSubmission.take(
                errors,
                () -> bookingService.withdraw(number, company, form.why()),
                () -> pages.ofCompany(company, number),
                () -> FormSubmission.to("/venue/bookings/" + number, flash, "venue.done.withdrawn"));
    }

    @PostMapping("/{number}/cancellation")
    ModelAndView cancel(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") WordForm form,
            BindingResult errors,
            CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "venue").text("why", form.why(), 1000);
        return FormSubmission.take(
                errors,
                () -> bookingService.cancel(number, company, form.why()),
                () -> pages.ofCompany(company, number),
                () -> FormSubmission.to("/venue/bookings/" + number, flash, "venue.done.cancelled"));
    }
}
