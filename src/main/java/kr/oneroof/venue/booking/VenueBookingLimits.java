package kr.oneroof.venue.booking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.venue.place.Equipment;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** What one company may have at a time (사용 한도), asked when it asks and again when it gets the rooms out of the line. */
@Component
class VenueBookingLimits {
    private static final int MOST_WAITING = 5;

    private final VenueBookingRepository repository;
    private final VenueBookingQueries bookings;
    private final RuleSetService rules;

    VenueBookingLimits(VenueBookingRepository repository, VenueBookingQueries bookings, RuleSetService rules) {
        this.repository = repository;
        this.bookings = bookings;
        this.rules = rules;
    }

    /** @throws VenueBookingRefused above the quota */
    void requireQuota(List<VenueSlot> slots, RuleSet made, CompanyId company) {
        VenueWishRules.requireQuota(slots, made, repository.days(company));
    }

    /** The line is for everybody. @throws VenueBookingRefused when the company waits for many things already */
    void requireTurn(CompanyId company) {
        if (bookings.of(company).stream()
                        .filter(one -> one.state() == VenueBookingState.WAITLISTED)
                        .count()
                >= MOST_WAITING) {
            throw new VenueBookingRefused("waits-for-many");
        }
    }

    /** @throws VenueBookingRefused when fewer pieces are left at any of those times */
    void requirePieces(Map<UUID, Integer> pieces, List<VenueBooking.Placed> placed) {
        VenueWishRules.requirePieces(pieces, repository.holdStock(pieces), repository.lent(placed));
    }

    /** Whether one that waited may have its rooms now. */
    boolean stillAllow(VenueBooking one) {
        try {
            requireQuota(
                    one.slots().stream()
                            .map(slot -> new VenueSlot(slot.room(), slot.day(), slot.block()))
                            .toList(),
                    rules.require(one.rules()),
                    one.company());
            requirePieces(
                    bookings.equipment(one.number()).stream()
                            .collect(Collectors.toMap(Equipment::id, Equipment::stock)),
                    one.slots());
            return true;
        } catch (VenueBookingRefused limit) {
            return false;
        }
    }
}
