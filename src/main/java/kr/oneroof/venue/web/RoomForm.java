package kr.oneroof.venue.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.place.BuildingService;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.rules.Facility;

/** A room as it was typed. @param seats people by layout @param parts rooms that it is made of; only when it is new */
record RoomForm(
        Site site,
        String base,
        String accessibility,
        Map<String, String> seats,
        @Nullable List<String> parts,
        @Nullable Boolean active,
        @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    private static final String ROOM = "venue";
    private static final int MOST_PEOPLE = 5_000;
    private static final long MOST_WON = 99_999_999L;

    /** Where it is. */
    record Site(String name, String floor, String kind, String area, String facility) {
        Site {
            name = TypedInput.text(name);
            floor = TypedInput.text(floor);
            kind = TypedInput.text(kind);
            area = TypedInput.number(area);
            facility = TypedInput.text(facility);
        }
    }

    RoomForm {
        site = site == null ? new Site("", "", "", "", "") : site;
        base = TypedInput.number(base);
        accessibility = TypedInput.text(accessibility);
        seats = seats == null ? new HashMap<>() : new HashMap<>(seats);
        parts = parts == null
                ? List.of()
                : parts.stream()
                        .filter(one -> one.matches("[0-9a-f-]{36}"))
                        .distinct()
                        .toList();
    }

    static RoomForm blank() {
        return new RoomForm(new Site("", "", "", "", Facility.CENTRE.name()), "", "", Map.of(), null, true, null, null);
    }

    static RoomForm of(BuildingService.Listed known) {
        var room = known.room();
        return new RoomForm(
                new Site(
                        room.name(),
                        String.valueOf(room.floor()),
                        room.kind().name(),
                        String.valueOf(room.area()),
                        room.facility().name()),
                String.valueOf(room.base().amount()),
                room.accessibility(),
                room.capacity().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().name(), one -> String.valueOf(one.getValue()))),
                null,
                known.active(),
                null,
                null);
    }

    void check(Errors errors) {
        Checks.on(errors, ROOM)
                .text("site.name", site.name, 60)
                .that(site.floor.matches("-[1-5]|\\d{1,2}"), "site.floor", "floor")
                .choice("site.kind", Room.Kind.class, site.kind)
                .number("site.area", site.area, 1, 99_999)
                .choice("site.facility", Facility.class, site.facility)
                .number("base", base, 0, MOST_WON)
                .optional("accessibility", accessibility, 500)
                .that(
                        seats.values().stream()
                                        .map(TypedInput::number)
                                        .allMatch(count -> count.isEmpty()
                                                || count.matches("\\d{1,4}") && Integer.parseInt(count) <= MOST_PEOPLE)
                                && !capacity().isEmpty(),
                        "seats",
                        "seats");
    }

    private Map<Room.Layout, Integer> capacity() {
        var all = new EnumMap<Room.Layout, Integer>(Room.Layout.class);
        seats.forEach((code, count) -> TypedInput.choice(Room.Layout.class, code)
                .ifPresent(layout -> {
                    var number = TypedInput.number(count);
                    if (number.matches("[1-9]\\d{0,3}")) {
                        all.put(layout, Integer.parseInt(number));
                    }
                }));
        return all;
    }

    /** Only once nothing is wrong. */
    BuildingService.Listed room(UUID id) {
        return new BuildingService.Listed(
                new Room(
                        id,
                        site.name,
                        Integer.parseInt(site.floor),
                        Room.Kind.valueOf(site.kind),
                        Integer.parseInt(site.area),
                        new Won(Long.parseLong(base)),
                        accessibility,
                        Facility.valueOf(site.facility),
                        capacity()),
                (parts == null ? List.<String>of() : parts)
                        .stream().map(Uuids::of).toList(),
                Boolean.TRUE.equals(active));
    }
}
