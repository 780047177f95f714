package kr.oneroof.venue.web;

import java.util.UUID;
import java.util.function.Supplier;

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

import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Attempt;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Keys;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.venue.booking.Drafts;
import kr.oneroof.venue.booking.VenueDesk;
import kr.oneroof.venue.booking.Wish;

/** A company holds rooms, says what they are for, and follows what becomes of it. */
@Controller
@RequestMapping("/venue/bookings")
class OwnBookingController {
    private final BookingPages pages;
    private final VenuePages rooms;
    private final Drafts drafts;
    private final VenueDesk desk;
    private final FormFiles files;

    record WordForm(String why) {
        WordForm {
            why = Typed.text(why);
        }
    }

    OwnBookingController(BookingPages pages, VenuePages rooms, Drafts drafts, VenueDesk desk, FormFiles files) {
        this.pages = pages;
        this.rooms = rooms;
        this.drafts = drafts;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(CompanyId company) {
        return pages.own(company);
    }

    @GetMapping("/new")
    ModelAndView choose(@ModelAttribute("form") SlotForm form) {
        return rooms.slotPage("venue/booking/choose");
    }

    @PostMapping("/hold")
    ModelAndView hold(@ModelAttribute("form") SlotForm form, BindingResult errors, CompanyId company, @AuthenticationPrincipal Actor actor) {
        return begin(form, errors, () -> drafts.begin(form.slots(), company, actor.id()));
    }

    /** Into the line for rooms that somebody else has. */
    @PostMapping("/line")
    ModelAndView wait(@ModelAttribute("form") SlotForm form, BindingResult errors, CompanyId company, @AuthenticationPrincipal Actor actor) {
        return begin(form, errors, () -> drafts.beginWaiting(form.slots(), company, actor.id()));
    }

    private ModelAndView begin(SlotForm form, BindingResult errors, Supplier<UUID> verb) {
        form.check(errors);
        try {
            return errors.hasErrors() ? VenuePages.wrong(rooms.slotPage("venue/booking/choose")) : toDraft(verb.get());
        } catch (Refused refused) {
            errors.reject(refused.messageKey());
            var page = VenuePages.wrong(rooms.slotPage("venue/booking/choose"));
            return refused.messageKey().equals("venue.refused.taken") ? page.addObject("offers", rooms.similar(form)).addObject("mayWait", true) : page;
        }
    }

    private static ModelAndView toDraft(UUID draft) {
        return new ModelAndView("redirect:/venue/bookings/drafts/" + draft);
    }

    @GetMapping("/drafts/{draft}")
    ModelAndView describe(@PathVariable String draft, CompanyId company, @AuthenticationPrincipal Actor actor) {
        return pages.draft(drafts.require(Keys.of(draft), company, actor.id())).addObject("form", EventForm.blank());
    }

    /** The draft's id is the key of the wish: pressed twice it is one booking. */
    @PostMapping("/drafts/{draft}")
    ModelAndView request(@PathVariable String draft, @ModelAttribute("form") EventForm form, BindingResult errors, CompanyId company,
            @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var found = drafts.require(Keys.of(draft), company, actor.id());
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        form.check(errors);
        return Attempt.take(errors, () -> flash.addAttribute("number", desk.request(new Wish(found.id(), company, actor.id(), found.slots(),
                        form.event(), form.wanted(), gathered.ids(), found.heldUntil() == null)).value()),
                () -> pages.draft(found).addObject("pending", gathered.pending()),
                () -> Attempt.to("/venue/bookings/{number}", flash, "venue.done.requested"));
    }

    @GetMapping("/{number}")
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return pages.ofCompany(company, number).addObject("form", new WordForm(""));
    }

    @PostMapping("/{number}/withdrawal")
    ModelAndView withdraw(@PathVariable RequestNumber number, @ModelAttribute("form") WordForm form, BindingResult errors, CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "venue").text("why", form.why(), 1000);
        return Attempt.take(errors, () -> desk.withdraw(number, company, form.why()), () -> pages.ofCompany(company, number),
                () -> Attempt.to("/venue/bookings/" + number, flash, "venue.done.withdrawn"));
    }

    @PostMapping("/{number}/cancellation")
    ModelAndView cancel(@PathVariable RequestNumber number, @ModelAttribute("form") WordForm form, BindingResult errors, CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        Checks.on(errors, "venue").text("why", form.why(), 1000);
        return Attempt.take(errors, () -> desk.cancel(number, company, form.why()), () -> pages.ofCompany(company, number),
                () -> Attempt.to("/venue/bookings/" + number, flash, "venue.done.cancelled"));
    }
}
