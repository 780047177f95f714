package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.Crosswise;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.place.Rooms;

/**
 * Whoever lets rooms go gives them to others at once: everybody holds the building first, and nobody waits crosswise.
 */
@ModuleTest
class VenueLockOrderTests {
    @Autowired
    private VenueDesk desk;

    @Autowired
    private BookingStore store;

    @Autowired
    private VenueBookings bookings;

    @Autowired
    private Rooms rooms;

    @Autowired
    private ApplicationContext house;

    @Test
    void aWithdrawalAndAWishMeet() throws Exception {
        var halls = new Halls(house);
        var number = new RequestNumber[2];
        HouseClock.at(Halls.NOW, () -> {
            number[0] = desk.request(
                    halls.wish(halls.company, Purpose.COMPANY, List.of(new Slot(halls.whole, Halls.DAY, "MORNING"))));
            number[1] = desk.request(halls.wish(
                    halls.anotherFirm(), Purpose.COMPANY, List.of(new Slot(halls.whole, Halls.DAY, "MORNING"))));
        });
        assertThat(bookings.require(number[1]).state()).isEqualTo(BookingState.WAITLISTED);
        new Crosswise(house)
                .meet(
                        rooms::holdFirst,
                        () -> HouseClock.at(Halls.NOW, () -> desk.withdraw(number[0], halls.company, "일정 변경")),
                        () -> {
                            store.hold(number[1]);
                            store.hold(number[0]);
                        });
        assertThat(bookings.require(number[0]).state()).isEqualTo(BookingState.WITHDRAWN);
        assertThat(bookings.require(number[1]).state()).isEqualTo(BookingState.REQUESTED);
    }
}
