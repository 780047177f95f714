package kr.oneroof.venue.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.DocumentService;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.booking.VenueArrivalService;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.booking.VenueBookingState;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueWish;
import kr.oneroof.venue.money.AccountTransfer;
import kr.oneroof.venue.money.VenuePaymentService;
import kr.oneroof.venue.place.Equipment;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.rules.RuleSetService;

/** What the pages of bookings show; a look of staff is kept. */
@Component
class VenueBookingPage {
    private final VenueBookingQueries bookings;
    private final VenueArrivalService arrivals;
    private final VenueBookingDraftService drafts;
    private final Place place;
    private final Till till;
    private final File file;

    VenueBookingPage(
            VenueBookingQueries bookings,
            VenueArrivalService arrivals,
            VenueBookingDraftService drafts,
            Place place,
            Till till,
            File file) {
        this.bookings = bookings;
        this.arrivals = arrivals;
        this.drafts = drafts;
        this.place = place;
        this.till = till;
        this.file = file;
    }

    ModelAndView own(CompanyId company) {
        return new ModelAndView("venue/booking/own").addObject("rows", bookings.of(company));
    }

    ModelAndView draft(VenueBookingDraftService.Draft draft) {
        var asked = drafts.rooms(draft.slots());
        var layouts = new LinkedHashMap<String, String>();
        for (var layout : Room.Layout.values()) {
            var seats = asked.stream().mapToInt(room -> room.takes(layout)).sum();
            if (seats > 0) {
                layouts.put(layout.name(), place.labels.words(layout.messageKey()) + " " + seats);
            }
        }
        var discounts = new LinkedHashMap<String, String>();
        drafts.rules(draft.slots())
                .discounts()
                .forEach(one ->
                        discounts.put(one.code(), place.labels.words(one.messageKey()) + " " + one.percent() + "%"));
        return new ModelAndView("venue/booking/draft")
                .addObject("draft", draft)
                .addObject("asked", asked)
                .addObject("layouts", layouts)
                .addObject("discounts", discounts)
                .addObject("purposes", place.labels.of(VenuePurpose.values(), VenuePurpose::messageKey))
                .addObject("ways", place.labels.of(VenueWish.Way.values(), VenueWish.Way::messageKey))
                .addObject("equipment", place.rooms.equipment())
                .addObject("quote", drafts.price(draft.slots()))
                .addObject("pending", List.of());
    }

    ModelAndView ofCompany(CompanyId company, RequestNumber number) {
        var one = bookings.requireOf(company, number);
        return page("show", one, Audience.APPLICANT).addObject("pay", till.transfer.instruct(one));
    }

    @Transactional
    public ModelAndView ofStaff(RequestNumber number, Actor actor) {
        var one = bookings.require(number);
        file.looks.keep(new Look(one.company().value(), number.value(), "audit.look.request", ""));
        return page("desk", one, Audience.STAFF)
                .addObject("waiting", bookings.waitingFor(number))
                .addObject("manager", actor.is(Role.VENUE_MANAGER))
                .addObject("reads", actor.is(Role.VENUE_MANAGER) || actor.is(Role.DIRECTOR))
                .addObject(
                        "causes",
                        place.labels.of(
                                new VenueRules.Cause[] {VenueRules.Cause.CENTRE, VenueRules.Cause.FORCE_MAJEURE},
                                VenueRules.Cause::messageKey))
                .addObject("pending", List.of());
    }

    private ModelAndView page(String view, VenueBooking one, Audience audience) {
        var rules = till.rules.require(one.rules());
        return new ModelAndView("venue/booking/" + view)
                .addObject("one", one)
                .addObject("rules", rules)
                .addObject("entered", bookings.entered(one.number()).orElse(null))
                .addObject("equipment", bookings.equipment(one.number()))
                .addObject("money", till.money.of(one.number()))
                .addObject("papers", file.papers.of("venue:" + one.number()))
                .addObject("files", file.documents.of("venue:" + one.number()))
                .addObject("file", file.requests.require(one.number()))
                .addObject("history", file.histories.latest(one.number(), audience))
                .addObject("refundToday", one.refundOn(bookings.today(), rules.charges(), VenueRules.Cause.APPLICANT))
                .addObject("today", bookings.today());
    }

    /** What is read to the caller. @throws kr.oneroof.kernel.NotOnFile also for one that somebody else typed */
    @Transactional
    public ModelAndView receipt(RequestNumber number, Actor actor) {
        var one = bookings.requireEnteredBy(actor.id(), number);
        file.looks.keep(new Look(one.company().value(), number.value(), "audit.look.request", ""));
        return page("entered", one, Audience.STAFF)
                .addObject("reads", actor.is(Role.VENUE_MANAGER) || actor.is(Role.DIRECTOR));
    }

    ModelAndView desk(VenueBookingState state) {
        return new ModelAndView("venue/booking/desk-list")
                .addObject("rows", bookings.in(state))
                .addObject("now", state)
                .addObject("states", VenueBookingState.values())
                .addObject("arrivals", arrivals.open())
                .addObject(
                        "months",
                        IntStream.range(0, 4)
                                .mapToObj(back -> YearMonth.from(today()).minusMonths(back))
                                .toList());
    }

    @Transactional
    public ModelAndView arrived(RequestNumber number) {
        var found = arrivals.require(number);
        file.looks.keep(new Look(found.company().value(), number.value(), "audit.look.request", ""));
        return new ModelAndView("venue/booking/arrived")
                .addObject("found", found)
                .addObject("file", file.requests.require(number))
                .addObject("history", file.histories.latest(number, Audience.STAFF));
    }

    /** What is lent, by the number of the booking. */
    Map<String, List<Equipment>> equipment(List<VenueBooking> all) {
        return all.stream()
                .collect(Collectors.toMap(one -> one.number().value(), one -> bookings.equipment(one.number())));
    }

    Map<CompanyId, String> businessNumbers(List<VenueBooking> all) {
        return bookings.businessNumbers(
                all.stream().map(VenueBooking::company).distinct().toList());
    }

    List<VenueBooking> invoices(LocalDate month) {
        return bookings.invoices(month);
    }

    LocalDate today() {
        return bookings.today();
    }

    /** Rooms, and words. */
    @Component
    static class Place {
        private final RoomService rooms;
        private final EnumLabels labels;

        Place(RoomService rooms, EnumLabels labels) {
            this.rooms = rooms;
            this.labels = labels;
        }
    }

    /** Money and rules. */
    @Component
    static class Till {
        private final VenuePaymentService money;
        private final AccountTransfer transfer;
        private final RuleSetService rules;

        Till(VenuePaymentService money, AccountTransfer transfer, RuleSetService rules) {
            this.money = money;
            this.transfer = transfer;
            this.rules = rules;
        }
    }

    /** The corridor's part. */
    @Component
    static class File {
        private final RequestFileService requests;
        private final RequestHistoryQueries histories;
        private final Looks looks;
        private final IssuedPaperService papers;
        private final DocumentService documents;

        File(
                RequestFileService requests,
                RequestHistoryQueries histories,
                Looks looks,
                IssuedPaperService papers,
                DocumentService documents) {
            this.requests = requests;
            this.histories = histories;
            this.looks = looks;
            this.papers = papers;
            this.documents = documents;
        }
    }
}
