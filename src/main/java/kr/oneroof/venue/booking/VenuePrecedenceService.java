package kr.oneroof.venue.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.venue.booking.VenueBookingStepService.Step;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.place.RoomService;

/** Lets a better purpose go before bookings that are not confirmed (사용 우선순위). */
@Service
@Transactional
public class VenuePrecedenceService {
    private final VenueBookingStepService steps;
    private final VenueBookingRepository repository;
    private final RoomService rooms;
    private final RoomQueries roomQueries;

    VenuePrecedenceService(
            VenueBookingStepService steps,
            VenueBookingRepository repository,
            RoomService rooms,
            RoomQueries roomQueries) {
        this.steps = steps;
        this.repository = repository;
        this.rooms = rooms;
        this.roomQueries = roomQueries;
    }

    /**
     * Gives the rooms of bookings that are not confirmed to a booking that waits with a better purpose.
     *
     * @throws VenueBookingRefused where another one is confirmed or has as good a purpose
     */
    public void prefer(RequestNumber waiting, PersonId manager) {
        var better = steps.lock(waiting);
        better.requireWayTo(VenueBookingState.REQUESTED, "prefer");
        var others = new ArrayList<VenueBooking>();
        for (var holder : inTheWay(better)) {
            var other = steps.lock(repository.numberOf(holder));
            if (!other.state().isBeforeConfirmation()
                    || !better.event().purpose().goesBefore(other.event().purpose())) {
                throw new VenueBookingRefused("not-better");
            }
            others.add(other);
        }
        others.forEach(other -> rooms.release(other.holder()));
        if (!better.stretch().from().isAfter(repository.now())
                || !rooms.tryBook(better.holder(), VenueBookingStepService.stays(better))) {
            throw new VenueBookingRefused("taken");
        }
        steps.take(better, new Step(VenueBookingState.REQUESTED, "preferred"));
        others.forEach(other -> {
            steps.take(other, new Step(VenueBookingState.WAITLISTED, "made-way"));
            repository.unprice(other.number());
        });
    }

    private List<UUID> inTheWay(VenueBooking better) {
        return roomQueries.holders(VenueBookingStepService.stays(better));
    }
}
