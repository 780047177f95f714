package kr.oneroof.venue.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.booking.VenueSlot;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.rules.Facility;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** Says what is free: one statement for whatever is shown, however many years of bookings lie there. */
@Service
@Transactional(readOnly = true)
public class Availability {
    private static final int DAYS_TO_LOOK = 14;
    private static final int MOST_OFFERED = 3;

    private final RoomService rooms;
    private final RuleSetService rules;
    private final SeoulClock clock;

    Availability(RoomService rooms, RuleSetService rules, SeoulClock clock) {
        this.rooms = rooms;
        this.rules = rules;
        this.clock = clock;
    }

    /** One block of one room on one day. @param open whether one may ask for it now */
    public record Cell(RuleSet.Block block, LocalDate day, boolean free, boolean open) {}

    /** A room with its blocks of a day. */
    public record Row(Room room, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A day of a month. @param free blocks of {@code all} */
    public record DayCount(LocalDate day, int free, int all, boolean open) {}

    /** Rooms that somebody might take instead. @param slots as they would be asked for */
    public record Offer(String room, LocalDate day, List<VenueSlot> slots) {
        public Offer {
            slots = List.copyOf(slots);
        }
    }

    /** All rooms that pass, each with its blocks of that day. */
    public List<Row> day(LocalDate day, Predicate<Room> wanted) {
        var all = rooms.all().stream().filter(wanted).toList();
        var taken = taken(all, day, day);
        var made = made();
        return all.stream()
                .map(room -> new Row(room, cells(room, day, made, taken)))
                .toList();
    }

    /** Seven days of one room, Monday first. */
    public List<List<Cell>> week(Room room, LocalDate anyDay) {
        var monday = anyDay.minusDays(anyDay.getDayOfWeek().getValue() - 1L);
        var taken = taken(List.of(room), monday, monday.plusDays(6));
        var made = made();
        return monday.datesUntil(monday.plusDays(7))
                .map(day -> cells(room, day, made, taken))
                .toList();
    }

    public List<DayCount> month(Room room, YearMonth month) {
        var taken = taken(List.of(room), month.atDay(1), month.atEndOfMonth());
        var made = made();
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> {
                    var cells = cells(room, day, made, taken);
                    return new DayCount(
                            day,
                            (int) cells.stream().filter(Cell::free).count(),
                            cells.size(),
                            cells.stream().anyMatch(Cell::open));
                })
                .toList();
    }

    /** Free stretches near what is taken: the same rooms on other days, and other rooms at the same time. */
    public List<Offer> similar(List<VenueSlot> slots) {
        var offers = new ArrayList<Offer>();
        if (slots.isEmpty()) {
            return offers;
        }
        var made = made();
        for (var shift = 1; shift <= DAYS_TO_LOOK && offers.size() < MOST_OFFERED; shift++) {
            offer(offers, moved(slots, shift, Map.of()), made);
            if (offers.size() < MOST_OFFERED) {
                offer(offers, moved(slots, -shift, Map.of()), made);
            }
        }
        var asked = rooms.require(slots.getFirst().room());
        var others = rooms.all().stream()
                .filter(room -> room.facility() == asked.facility()
                        && !room.id().equals(asked.id())
                        && room.most() >= asked.most())
                .toList();
        for (var other : others) {
            if (offers.size() < 2 * MOST_OFFERED) {
                offer(offers, moved(slots, 0, Map.of(asked.id(), other.id())), made);
            }
        }
        return offers;
    }

    private void offer(List<Offer> offers, List<VenueSlot> slots, Map<Facility, RuleSet> made) {
        var room = rooms.require(slots.getFirst().room());
        var set = made.get(room.facility());
        if (set != null
                && slots.stream().allMatch(slot -> set.takes(slot.day(), clock.today()))
                && rooms.holders(slots.stream().map(slot -> slot.stay(set)).toList())
                        .isEmpty()) {
            offers.add(new Offer(room.name(), slots.getFirst().day(), slots));
        }
    }

    private static List<VenueSlot> moved(List<VenueSlot> slots, int days, Map<UUID, UUID> instead) {
        return slots.stream()
                .map(slot -> new VenueSlot(
                        instead.getOrDefault(slot.room(), slot.room()),
                        slot.day().plusDays(days),
                        slot.block()))
                .toList();
    }

    private Map<Facility, RuleSet> made() {
        var all = new HashMap<Facility, RuleSet>();
        rooms.all().stream()
                .map(Room::facility)
                .distinct()
                .forEach(facility -> rules.find(facility, clock.today()).ifPresent(set -> all.put(facility, set)));
        return all;
    }

    private Map<UUID, List<RoomService.Taken>> taken(List<Room> asked, LocalDate from, LocalDate until) {
        return rooms
                .taken(
                        asked.stream().map(Room::id).toList(),
                        from.atStartOfDay(),
                        until.plusDays(2).atStartOfDay())
                .stream()
                .collect(Collectors.groupingBy(RoomService.Taken::room, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Cell> cells(
            Room room, LocalDate day, Map<Facility, RuleSet> made, Map<UUID, List<RoomService.Taken>> taken) {
        var set = made.get(room.facility());
        if (set == null) {
            return List.of();
        }
        var here = taken.getOrDefault(room.id(), List.of());
        return set.blocks().stream()
                .map(block -> {
                    var stay = new VenueSlot(room.id(), day, block.code()).stay(set);
                    var free = here.stream()
                            .noneMatch(one -> one.from().isBefore(stay.until())
                                    && stay.from().isBefore(one.until()));
                    return new Cell(
                            block,
                            day,
                            free,
                            free
                                    && set.takes(day, clock.today())
                                    && stay.from().isAfter(LocalDateTime.from(clock.now())));
                })
                .toList();
    }
}
