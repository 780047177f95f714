package kr.oneroof.venue.booking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.venue.place.Equipment;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSets;

/** What one company may have at a time (사용 한도), asked when it asks and again when it gets the rooms out of the line. */
@Component
class BookingLimits {
    private static final int MOST_WAITING = 5;

    private final BookingRows rows;
    private final VenueBookings bookings;
    private final RuleSets rules;

    BookingLimits(BookingRows rows, VenueBookings bookings, RuleSets rules) {
        this.rows = rows;
        this.bookings = bookings;
        this.rules = rules;
    }

    /** @throws BookingRefused above the quota */
    void requireQuota(List<Slot> slots, RuleSet made, CompanyId company) {
        WishRules.requireQuota(slots, made, rows.days(company));
    }

    /** The line is for everybody. @throws BookingRefused when the company waits for many things already */
    void requireTurn(CompanyId company) {
        if (bookings.of(company).stream()
                        .filter(one -> one.state() == BookingState.WAITLISTED)
                        .count()
                >= MOST_WAITING) {
            throw new BookingRefused("waits-for-many");
        }
    }

    /** @throws BookingRefused when fewer pieces are left at any of those times */
    void requirePieces(Map<UUID, Integer> pieces, List<Booking.Placed> placed) {
        WishRules.requirePieces(pieces, rows.holdStock(pieces), rows.lent(placed));
    }

    /** Whether one that waited may have its rooms now. */
    boolean stillAllow(Booking one) {
        try {
            requireQuota(
                    one.slots().stream()
                            .map(slot -> new Slot(slot.room(), slot.day(), slot.block()))
                            .toList(),
                    rules.require(one.rules()),
                    one.company());
            requirePieces(
                    bookings.equipment(one.number()).stream()
                            .collect(Collectors.toMap(Equipment::id, Equipment::stock)),
                    one.slots());
            return true;
        } catch (BookingRefused limit) {
            return false;
        }
    }
}
