package kr.oneroof.venue.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.booking.VenueSlot;

/**
 * Which rooms when, as it was chosen.
 *
 * @param until last day of a row of days; empty for one day
 * @param weeks how often it comes again, a week later each time
 */
record SlotForm(@Nullable List<String> rooms, @Nullable List<String> blocks, String day, String until, String weeks) {
    private static final int MOST_WEEKS = 26;
    private static final int MOST_DAYS = 31;
    private static final int MOST_ROOMS = 20;
    private static final int MOST_BLOCKS = 6;
    private static final long MOST_SLOTS = 200;
    private static final String ROOM = "venue";

    SlotForm {
        rooms = rooms == null
                ? List.of()
                : rooms.stream()
                        .filter(one -> one.matches("[0-9a-f-]{36}"))
                        .distinct()
                        .limit(MOST_ROOMS)
                        .toList();
        blocks = blocks == null
                ? List.of()
                : blocks.stream()
                        .filter(one -> one.matches("[A-Z_]{2,20}"))
                        .distinct()
                        .limit(MOST_BLOCKS)
                        .toList();
        day = TypedInput.text(day);
        until = TypedInput.text(until);
        weeks = TypedInput.number(weeks);
    }

    boolean isBlank() {
        return day.isEmpty() && chosen().isEmpty();
    }

    private List<String> chosen() {
        return rooms == null ? List.of() : rooms;
    }

    void check(Errors errors) {
        Checks.on(errors, ROOM)
                .that(!chosen().isEmpty(), "rooms", "choose")
                .that(blocks != null && !blocks.isEmpty(), "blocks", "choose")
                .day("day", day)
                .dayIfAny("until", until);
        if (!weeks.isEmpty()) {
            Checks.on(errors, ROOM).number("weeks", weeks, 0, MOST_WEEKS);
        }
        if (!errors.hasErrors()) {
            Checks.on(errors, ROOM)
                    .that(!last().isBefore(first()) && last().isBefore(first().plusDays(MOST_DAYS)), "until", "until")
                    .that(count() <= MOST_SLOTS, "weeks", "many");
        }
    }

    private long count() {
        var days = Math.max(1, ChronoUnit.DAYS.between(first(), last()) + 1);
        return chosen().size()
                * (long) (blocks == null ? 0 : blocks.size())
                * days
                * (weeks.isEmpty() ? 1 : Integer.parseInt(weeks) + 1);
    }

    private LocalDate first() {
        return TypedInput.day(day).orElseThrow();
    }

    private LocalDate last() {
        return TypedInput.day(until).orElseGet(this::first);
    }

    /** Only once nothing is wrong. */
    List<VenueSlot> slots() {
        var all = new ArrayList<VenueSlot>();
        var again = weeks.isEmpty() ? 0 : Integer.parseInt(weeks);
        for (var week = 0; week <= again; week++) {
            for (var one = first().plusWeeks(week); !one.isAfter(last().plusWeeks(week)); one = one.plusDays(1)) {
                add(all, one);
            }
        }
        return all;
    }

    private void add(List<VenueSlot> all, LocalDate one) {
        for (var room : chosen()) {
            UUID id = Uuids.of(room);
            (blocks == null ? List.<String>of() : blocks).forEach(block -> all.add(new VenueSlot(id, one, block)));
        }
    }
}
