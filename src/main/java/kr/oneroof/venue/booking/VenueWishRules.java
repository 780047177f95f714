package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.rules.RuleSet;

/** The rules that a wish has to keep to (대관 신청 요건), asked before anything is held or booked. */
final class VenueWishRules {
    private VenueWishRules() {}

    /**
     * What has to be so of the rooms and days alone.
     *
     * @param holiday whether a day is a Saturday, a Sunday or a holiday
     * @throws VenueBookingRefused when it is not
     */
    static void requireSlots(
            List<VenueSlot> slots,
            RuleSet rules,
            Collection<Room> rooms,
            LocalDate today,
            Predicate<LocalDate> holiday) {
        refuse(slots.isEmpty(), "nothing");
        refuse(slots.size() > 200, "many");
        refuse(rooms.stream().anyMatch(room -> room.facility() != rules.facility()), "facilities");
        for (var slot : slots) {
            refuse(rules.block(slot.block()).isEmpty(), "block");
            refuse(slot.day().isBefore(today), "past");
            refuse(!rules.takes(slot.day(), today), "window");
            refuse(rules.times().closedOnHolidays() && holiday.test(slot.day()), "closed");
        }
        refuse(longestRun(slots) > rules.times().mostInARow(), "in-a-row");
    }

    /**
     * What has to be so of the event.
     *
     * @throws VenueBookingRefused when it is not
     */
    static void requireEvent(VenueWish wish, RuleSet rules, Collection<Room> rooms) {
        var event = wish.event();
        var places = rooms.stream().mapToInt(room -> room.takes(event.layout())).sum();
        refuse(places == 0, "layout");
        refuse(event.attendees() > places, "capacity");
        var exam = event.needs().exam();
        refuse(exam != null && exam.seats() > places, "capacity");
        refuse(event.purpose() == VenuePurpose.CITY_CENTRE && wish.proofs().isEmpty(), "host");
        if (!event.discount().isEmpty()) {
            var discount = rules.discount(event.discount()).orElseThrow(() -> new VenueBookingRefused("discount"));
            refuse(discount.proof() && wish.proofs().isEmpty(), "proof");
        }
    }

    /**
     * @param booked days of use of the company by month, this wish not counted @throws VenueBookingRefused above the
     *     quota
     */
    static void requireQuota(List<VenueSlot> slots, RuleSet rules, Map<YearMonth, Integer> booked) {
        var wanted = new HashMap<YearMonth, TreeSet<LocalDate>>();
        slots.forEach(slot -> wanted.computeIfAbsent(YearMonth.from(slot.day()), month -> new TreeSet<>())
                .add(slot.day()));
        wanted.forEach((month, days) -> refuse(
                days.size() + booked.getOrDefault(month, 0) > rules.times().mostPerMonth(), "quota"));
    }

    static int longestRun(List<VenueSlot> slots) {
        var longest = 0;
        var run = 0;
        LocalDate before = null;
        for (var day : slots.stream().map(VenueSlot::day).collect(Collectors.toCollection(TreeSet::new))) {
            run = before != null && before.plusDays(1).equals(day) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = day;
        }
        return longest;
    }

    /** @param lent pieces that others have at the same time @throws VenueBookingRefused when fewer are left */
    static void requirePieces(Map<UUID, Integer> wanted, Map<UUID, Integer> stock, Map<UUID, Integer> lent) {
        wanted.forEach(
                (id, pieces) -> refuse(pieces > stock.getOrDefault(id, 0) - lent.getOrDefault(id, 0), "equipment"));
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new VenueBookingRefused(why);
        }
    }
}
