package kr.oneroof.venue.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.venue.booking.VenueArrivalService;

/** A request that another service handed over; each look is recorded. */
@Component
class VenueArrivalPage {
    private final VenueArrivalService arrivals;
    private final VenueRequestPage request;
    private final Looks looks;

    VenueArrivalPage(VenueArrivalService arrivals, VenueRequestPage request, Looks looks) {
        this.arrivals = arrivals;
        this.request = request;
        this.looks = looks;
    }

    @Transactional
    public ModelAndView show(RequestNumber number) {
        var found = arrivals.require(number);
        looks.keep(new Look(found.company().value(), number.value(), "audit.look.request", ""));
        return request.addTo(
                new ModelAndView("venue/booking/arrived").addObject("found", found), number, Audience.STAFF);
    }
}
