package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ConcurrentTransactions;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.place.RoomService;

/**
 * Whoever lets rooms go gives them to others at once: everybody holds the building first, and nobody waits crosswise.
 */
@ModuleTest
class VenueLockOrderTests {
    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenueBookingLoader loader;

    @Autowired
    private VenueBookingQueries bookings;

    @Autowired
    private RoomService rooms;

    @Autowired
    private ApplicationContext application;

    @Test
    void aWithdrawalAndAWishMeet() throws Exception {
        var halls = new Halls(application);
        var number = new RequestNumber[2];
        SeoulClock.at(Halls.NOW, () -> {
            number[0] = requests.request(halls.wish(
                    halls.company, VenuePurpose.COMPANY, List.of(new VenueSlot(halls.whole, Halls.DAY, "MORNING"))));
            number[1] = requests.request(halls.wish(
                    halls.anotherFirm(),
                    VenuePurpose.COMPANY,
                    List.of(new VenueSlot(halls.whole, Halls.DAY, "MORNING"))));
        });
        assertThat(bookings.require(number[1]).state()).isEqualTo(VenueBookingState.WAITLISTED);
        new ConcurrentTransactions(application)
                .meet(
                        rooms::lockBuilding,
                        () -> SeoulClock.at(
                                Halls.NOW, () -> bookingService.withdraw(number[0], halls.company, "일정 변경")),
                        () -> {
                            loader.lock(number[1]);
                            loader.lock(number[0]);
                        });
        assertThat(bookings.require(number[0]).state()).isEqualTo(VenueBookingState.WITHDRAWN);
        assertThat(bookings.require(number[1]).state()).isEqualTo(VenueBookingState.REQUESTED);
    }
}
