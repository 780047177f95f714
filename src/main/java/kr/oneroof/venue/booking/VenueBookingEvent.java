package kr.oneroof.venue.booking;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Something happened to a booking. @param deed tail of the audit code @param detail days and won, never what somebody
 * typed
 */
public record VenueBookingEvent(String deed, RequestNumber number, CompanyId company, String detail)
        implements Audited {
    @Override
    public String action() {
        return "venue.booking-" + deed;
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public UUID companyConcerned() {
        return company.value();
    }
}
