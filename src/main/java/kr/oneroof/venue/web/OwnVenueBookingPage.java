package kr.oneroof.venue.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.money.AccountTransfer;

/** A company's own bookings. */
@Component
class OwnVenueBookingPage {
    private final VenueBookingPage page;
    private final VenueBookingQueries bookings;
    private final AccountTransfer transfer;

    OwnVenueBookingPage(VenueBookingPage page, VenueBookingQueries bookings, AccountTransfer transfer) {
        this.page = page;
        this.bookings = bookings;
        this.transfer = transfer;
    }

    ModelAndView list(CompanyId company) {
        return new ModelAndView("venue/booking/own").addObject("rows", bookings.of(company));
    }

    /** @throws kr.oneroof.kernel.NotOnFile also for another company's */
    ModelAndView show(CompanyId company, RequestNumber number) {
        var one = bookings.requireOf(company, number);
        return page.of(one, "show", Audience.APPLICANT).addObject("pay", transfer.instruct(one));
    }
}
