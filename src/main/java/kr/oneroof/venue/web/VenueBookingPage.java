package kr.oneroof.venue.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.money.VenuePaymentService;
import kr.oneroof.venue.rules.RuleSetService;

/** What every page of one booking shows: the booking, its rules and money, its papers and its request file. */
@Component
class VenueBookingPage {
    private final VenueBookingQueries bookings;
    private final RuleSetService rules;
    private final VenuePaymentService money;
    private final IssuedPaperService papers;
    private final VenueRequestPage request;
    private final SeoulClock clock;

    VenueBookingPage(
            VenueBookingQueries bookings,
            RuleSetService rules,
            VenuePaymentService money,
            IssuedPaperService papers,
            VenueRequestPage request,
            SeoulClock clock) {
        this.bookings = bookings;
        this.rules = rules;
        this.money = money;
        this.papers = papers;
        this.request = request;
        this.clock = clock;
    }

    ModelAndView of(VenueBooking one, String view, Audience audience) {
        var made = rules.require(one.rules());
        var page = new ModelAndView("venue/booking/" + view)
                .addObject("one", one)
                .addObject("rules", made)
                .addObject("entered", bookings.entered(one.number()).orElse(null))
                .addObject("equipment", bookings.equipment(one.number()))
                .addObject("money", money.of(one.number()))
                .addObject("papers", papers.of("venue:" + one.number()))
                .addObject("refundToday", one.refundOn(clock.today(), made.charges(), VenueRules.Cause.APPLICANT))
                .addObject("today", clock.today());
        return request.addTo(page, one.number(), audience);
    }
}
