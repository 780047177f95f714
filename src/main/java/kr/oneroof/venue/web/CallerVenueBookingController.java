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
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.web.VenueBookingFormPage.Road;

/** Staff book for a caller or visitor, on the company's own forms. */
@Controller
@RequestMapping("/desk/venue/bookings")
class CallerVenueBookingController {
    private final VenueBookingFormPage forms;
    private final VenueBookingPage pages;
    private final CallerCompanyPage callers;
    private final VenueBookingDraftService drafts;

    CallerVenueBookingController(
            VenueBookingFormPage forms,
            VenueBookingPage pages,
            CallerCompanyPage callers,
            VenueBookingDraftService drafts) {
        this.forms = forms;
        this.pages = pages;
        this.callers = callers;
        this.drafts = drafts;
    }

    /** First the company, then the rooms; those that were chosen in the calendar stay chosen. */
    @GetMapping("/new")
    ModelAndView choose(
            @ModelAttribute("form") SlotForm form,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Actor actor) {
        return company.isEmpty()
                ? callers.find(TypedInput.text(words))
                        .addObject("closes", actor.is(Role.VENUE_MANAGER))
                        .addObject("enrols", !actor.is(Role.VENUE_MANAGER))
                : forms.choose(road(company));
    }

    private Road road(String company) {
        return road(new CompanyId(Uuids.of(company)));
    }

    private Road road(CompanyId company) {
        return Road.desk(callers.open(company));
    }

    @PostMapping("/hold")
    ModelAndView hold(
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            @RequestParam String company,
            @AuthenticationPrincipal Actor actor) {
        var road = road(company);
        return forms.begin(
                form, errors, road, () -> drafts.begin(form.slots(), new CompanyId(Uuids.of(company)), actor.id()));
    }

    /** Into the line for rooms that somebody else has. */
    @PostMapping("/line")
    ModelAndView wait(
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            @RequestParam String company,
            @AuthenticationPrincipal Actor actor) {
        var road = road(company);
        return forms.begin(
                form,
                errors,
                road,
                () -> drafts.beginWaiting(form.slots(), new CompanyId(Uuids.of(company)), actor.id()));
    }

    @GetMapping("/drafts/{draft}")
    ModelAndView describe(@PathVariable String draft, @AuthenticationPrincipal Actor actor) {
        var found = drafts.requireOf(actor.id(), Uuids.of(draft));
        return forms.describe(found, road(found.company()));
    }

    @PostMapping("/drafts/{draft}")
    ModelAndView request(
            @PathVariable String draft,
            @ModelAttribute("form") VenueEventForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var found = drafts.requireOf(actor.id(), Uuids.of(draft));
        return forms.request(
                new VenueBookingFormPage.Sent(found, form, errors, actor.id()), road(found.company()), flash);
    }

    @GetMapping("/{number}")
    ModelAndView receipt(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.receipt(number, actor);
    }
}
