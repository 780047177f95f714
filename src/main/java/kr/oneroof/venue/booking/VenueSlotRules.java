package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** Which rooms and which rules hold for chosen slots today, and what they cost. */
@Component
@Transactional(readOnly = true)
public class VenueSlotRules {
    private final RoomQueries rooms;
    private final RuleSetService rules;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    VenueSlotRules(RoomQueries rooms, RuleSetService rules, BusinessCalendar calendar, SeoulClock clock) {
        this.rooms = rooms;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the slots cost, also when the time to ask for them has just passed. */
    public VenueCharge price(List<VenueSlot> slots) {
        var asked = rooms(slots);
        return charge(slots, rules(asked), asked, List.of(), new Won(0));
    }

    /** What they would cost, line by line, before anybody logs in. @throws VenueBookingRefused when the rules say no */
    public VenueCharge quote(List<VenueSlot> slots, String discount, Won equipment) {
        var asked = rooms(slots);
        var made = rules(asked);
        requireSlots(slots, made, asked);
        return charge(slots, made, asked, List.of(discount), equipment);
    }

    private VenueCharge charge(
            List<VenueSlot> slots, RuleSet made, List<Room> asked, List<String> discounts, Won equipment) {
        return VenueCharge.of(
                made.charges(),
                placed(slots, made, asked).stream()
                        .map(VenueBooking.Placed::charged)
                        .toList(),
                made.percent(discounts),
                equipment,
                0);
    }

    /** The rules for those slots. @throws VenueBookingRefused without a room */
    public RuleSet rulesFor(List<VenueSlot> slots) {
        return rules(rooms(slots));
    }

    /** @throws VenueBookingRefused when the rules say no */
    RuleSet require(List<VenueSlot> slots) {
        var asked = rooms(slots);
        var made = rules(asked);
        requireSlots(slots, made, asked);
        return made;
    }

    /** The rooms of those slots. @throws NotOnFile for a room that does not exist, or that is given out no longer */
    public List<Room> rooms(List<VenueSlot> slots) {
        var all = rooms.all();
        return slots.stream()
                .map(VenueSlot::room)
                .distinct()
                .map(id -> all.stream()
                        .filter(room -> room.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotOnFile::new))
                .toList();
    }

    /** @throws VenueBookingRefused without a room */
    RuleSet rules(List<Room> asked) {
        if (asked.isEmpty()) {
            throw new VenueBookingRefused("nothing");
        }
        return rules.on(asked.getFirst().facility(), clock.today());
    }

    void requireSlots(List<VenueSlot> slots, RuleSet made, List<Room> asked) {
        VenueWishRules.requireSlots(slots, made, asked, clock.today(), this::isHoliday);
        if (rooms.overlap(slots.stream().map(slot -> slot.stay(made)).toList())) {
            throw new VenueBookingRefused("itself");
        }
    }

    /** Saturdays, Sundays and holidays: no working time from midnight to midnight. */
    boolean isHoliday(LocalDate day) {
        return calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                .isZero();
    }

    /** The slots with what they cost, in the order of time. */
    List<VenueBooking.Placed> placed(List<VenueSlot> slots, RuleSet made, List<Room> asked) {
        return slots.stream()
                .map(slot -> {
                    var room = asked.stream()
                            .filter(one -> one.id().equals(slot.room()))
                            .findFirst()
                            .orElseThrow(NotOnFile::new);
                    var stay = slot.stay(made);
                    return new VenueBooking.Placed(
                            room.id(),
                            room.name(),
                            slot.day(),
                            slot.block(),
                            stay.from(),
                            stay.until(),
                            room.base(),
                            made.block(slot.block()).orElseThrow().evening(),
                            isHoliday(slot.day()));
                })
                .sorted(Comparator.comparing(VenueBooking.Placed::from).thenComparing(VenueBooking.Placed::roomName))
                .toList();
    }
}
