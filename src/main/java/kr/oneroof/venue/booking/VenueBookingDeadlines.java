package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Until when a booking is to be paid, and which bookings are too late (납부기한). */
@Component
class VenueBookingDeadlines {
    private final VenueBookingLoader loader;
    private final VenueSlotRules slotRules;
    private final SeoulClock clock;

    VenueBookingDeadlines(VenueBookingLoader loader, VenueSlotRules slotRules, SeoulClock clock) {
        this.loader = loader;
        this.slotRules = slotRules;
        this.clock = clock;
    }

    /** The last day to pay; where banks are closed on that day, the next day on which they are open. */
    LocalDate payBy(int days, LocalDate firstDay) {
        var by = clock.today().plusDays(days);
        while (slotRules.isHoliday(by)) {
            by = by.plusDays(1);
        }
        return by.isBefore(firstDay) ? by : firstDay;
    }

    /** Bookings that nobody paid, one working day later: a transfer of the last day has come in by then. */
    List<RequestNumber> unpaid() {
        var day = clock.today().minusDays(1);
        while (slotRules.isHoliday(day)) {
            day = day.minusDays(1);
        }
        return loader
                .read(
                        "where b.state = 'APPROVED' and (b.pay_by < ? or b.starts_at < ?) order by b.number",
                        day,
                        VenueBookingLoader.moment(clock.now()))
                .stream()
                .map(VenueBooking::number)
                .toList();
    }

    /** Bookings that waited in vain: their time has come. */
    List<RequestNumber> waitedInVain() {
        return loader
                .read(
                        "where b.state = 'WAITLISTED' and b.starts_at < ? order by b.number",
                        VenueBookingLoader.moment(clock.now()))
                .stream()
                .map(VenueBooking::number)
                .toList();
    }
}
