package kr.oneroof.venue.web;

import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.document.FormFiles;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenueWish;

/** The two forms of a booking, which rooms and what for, whoever fills them in: a company, or staff for a caller. */
@Component
class VenueBookingFormPage {
    private static final String CHOOSE = "venue/booking/choose";

    private final VenueBookingPage pages;
    private final VenuePage rooms;
    private final VenueBookingService bookingService;
    private final FormFiles files;

    VenueBookingFormPage(VenueBookingPage pages, VenuePage rooms, VenueBookingService bookingService, FormFiles files) {
        this.pages = pages;
        this.rooms = rooms;
        this.bookingService = bookingService;
        this.files = files;
    }

    /** Where the forms are sent. @param card the company that staff type for; null when the company types itself */
    record Road(String base, @Nullable CompanyCard card) {
        static final Road OWN = new Road("/venue/bookings", null);

        static Road desk(CompanyCard card) {
            return new Road("/desk/venue/bookings", card);
        }

        /** The page on which rooms are chosen. */
        public String choosing() {
            return base + "/new" + (card == null ? "" : "?company=" + card.id());
        }
    }

    /** What was sent in, and by whom. */
    record Sent(VenueBookingDraftService.Draft draft, VenueEventForm form, BindingResult errors, PersonId by) {}

    ModelAndView choose(Road road) {
        return rooms.slotPage(CHOOSE).addObject("road", road);
    }

    /** @param verb holds the rooms, or goes into the line for them */
    ModelAndView begin(SlotForm form, BindingResult errors, Road road, Supplier<UUID> verb) {
        form.check(errors);
        try {
            return errors.hasErrors()
                    ? VenuePage.wrong(choose(road))
                    : new ModelAndView("redirect:" + road.base + "/drafts/" + verb.get());
        } catch (Refused refused) {
            errors.reject(refused.messageKey());
            var page = VenuePage.wrong(choose(road));
            return refused.messageKey().equals("venue.refused.taken")
                    ? page.addObject("offers", rooms.similar(form)).addObject("mayWait", true)
                    : page;
        }
    }

    ModelAndView describe(VenueBookingDraftService.Draft draft, Road road) {
        return pages.draft(draft).addObject("form", VenueEventForm.blank()).addObject("road", road);
    }

    /** The draft's id is the key of the wish: pressed twice it is one booking. */
    ModelAndView request(Sent sent, Road road, RedirectAttributes flash) {
        var form = sent.form;
        var gathered = files.gather(sent.by, form.files(), form.attachments(), sent.errors, "files");
        form.check(sent.errors);
        if (road.card != null) {
            form.checkCaller(sent.errors);
        }
        return FormSubmission.take(
                sent.errors,
                () -> flash.addAttribute(
                        "number",
                        bookingService
                                .request(new VenueWish(
                                        sent.draft.id(),
                                        sent.draft.company(),
                                        sent.by,
                                        sent.draft.slots(),
                                        form.event(),
                                        form.wanted(),
                                        gathered.ids(),
                                        sent.draft.heldUntil() == null,
                                        road.card == null ? null : form.asked()))
                                .value()),
                () -> pages.draft(sent.draft)
                        .addObject("pending", gathered.pending())
                        .addObject("road", road),
                () -> FormSubmission.to(
                        road.base + "/{number}",
                        flash,
                        road.card == null ? "venue.done.requested" : "venue.done.entered"));
    }
}
