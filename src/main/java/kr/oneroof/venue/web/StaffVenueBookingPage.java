package kr.oneroof.venue.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.booking.VenueArrivalService;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.booking.VenueBookingState;

/** Bookings as staff see them; each look at one is recorded. */
@Component
class StaffVenueBookingPage {
    private final VenueBookingPage page;
    private final VenueBookingQueries bookings;
    private final VenueArrivalService arrivals;
    private final EnumLabels labels;
    private final Looks looks;

    StaffVenueBookingPage(
            VenueBookingPage page,
            VenueBookingQueries bookings,
            VenueArrivalService arrivals,
            EnumLabels labels,
            Looks looks) {
        this.page = page;
        this.bookings = bookings;
        this.arrivals = arrivals;
        this.labels = labels;
        this.looks = looks;
    }

    ModelAndView list(VenueBookingState state, LocalDate today) {
        return new ModelAndView("venue/booking/desk-list")
                .addObject("rows", bookings.in(state))
                .addObject("now", state)
                .addObject("states", VenueBookingState.values())
                .addObject("arrivals", arrivals.open())
                .addObject(
                        "months",
                        IntStream.range(0, 4)
                                .mapToObj(back -> YearMonth.from(today).minusMonths(back))
                                .toList());
    }

    @Transactional
    public ModelAndView show(RequestNumber number, Actor actor) {
        var one = bookings.require(number);
        looks.keep(new Look(one.company().value(), number.value(), "audit.look.request", ""));
        return page.of(one, "desk", Audience.STAFF)
                .addObject("waiting", bookings.waitingFor(number))
                .addObject("manager", actor.is(Role.VENUE_MANAGER))
                .addObject("reads", actor.is(Role.VENUE_MANAGER) || actor.is(Role.DIRECTOR))
                .addObject(
                        "causes",
                        labels.of(
                                new VenueRules.Cause[] {VenueRules.Cause.CENTRE, VenueRules.Cause.FORCE_MAJEURE},
                                VenueRules.Cause::messageKey))
                .addObject("pending", List.of());
    }

    /** What staff read to the caller. @throws kr.oneroof.kernel.NotOnFile also for one that somebody else typed */
    @Transactional
    public ModelAndView receipt(RequestNumber number, Actor actor) {
        var one = bookings.requireEnteredBy(actor.id(), number);
        looks.keep(new Look(one.company().value(), number.value(), "audit.look.request", ""));
        return page.of(one, "entered", Audience.STAFF)
                .addObject("reads", actor.is(Role.VENUE_MANAGER) || actor.is(Role.DIRECTOR));
    }
}
