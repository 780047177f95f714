package kr.oneroof.venue.place;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.form.VersionSource;
import kr.oneroof.kernel.form.VersionedForms;

/** Versions of rooms, of closures, and of all that is lent together, for the forms about them. */
@Component
class BuildingVersionSource implements VersionSource {
    private final RoomService rooms;
    private final JdbcClient database;

    BuildingVersionSource(RoomService rooms, JdbcClient database) {
        this.rooms = rooms;
        this.database = database;
    }

    @Override
    public List<VersionedForms> forms() {
        return List.of(
                new VersionedForms(
                        "venue-room",
                        List.of("/desk/venue/rooms/{room" + VersionedForms.ID + "/**"),
                        (names, hold, user) ->
                                read("venue_room", UUID.fromString(VersionedForms.named(names, "room")), hold)),
                new VersionedForms(
                        "venue-closure",
                        List.of("/desk/venue/closures/{closure" + VersionedForms.ID + "/**"),
                        (names, hold, user) -> closure(UUID.fromString(VersionedForms.named(names, "closure")), hold)),
                new VersionedForms(
                        "venue-equipment",
                        List.of("/desk/venue/rooms/equipment"),
                        (names, hold, user) -> equipment(hold)));
    }

    private OptionalLong closure(UUID id, boolean hold) {
        if (hold) {
            rooms.holdFirst();
        }
        return read("venue_closure", id, hold);
    }

    /** Grows with every piece that is added, and with every change of one. */
    private OptionalLong equipment(boolean hold) {
        if (hold) {
            rooms.holdFirst();
        }
        return OptionalLong.of(database.sql("select coalesce(sum(version + 1), 0) from venue_equipment")
                .query(Long.class)
                .single());
    }

    private OptionalLong read(String table, UUID id, boolean hold) {
        return database
                .sql("select version from " + table + " where id = ?" + (hold ? " for update" : ""))
                .param(id)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
