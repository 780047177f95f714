package kr.oneroof.venue.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.rules.Facility;

/** Reads rooms, and when they are taken. */
@Repository
@Transactional(readOnly = true)
public class RoomQueries {
    private final JdbcClient database;
    private final SeoulClock clock;

    RoomQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Room> all() {
        var layouts = layouts();
        return database.sql("select * from venue_room where active order by floor, name")
                .query((row, index) -> room(row, layouts))
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public Room require(UUID room) {
        var layouts = layouts();
        return database.sql("select * from venue_room where id = ?")
                .param(room)
                .query((row, index) -> room(row, layouts))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private Map<UUID, Map<Room.Layout, Integer>> layouts() {
        var all = new HashMap<UUID, Map<Room.Layout, Integer>>();
        database.sql("select * from venue_layout")
                .query((row, index) -> all.computeIfAbsent(
                                row.getObject("room_id", UUID.class), key -> new EnumMap<>(Room.Layout.class))
                        .put(Room.Layout.valueOf(row.getString("kind")), row.getInt("capacity")))
                .list();
        return all;
    }

    /** Equipment of which there is at least one piece. */
    public List<Equipment> equipment() {
        return database.sql("select * from venue_equipment where stock > 0 order by name")
                .query((row, index) -> new Equipment(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("stock"),
                        new Won(row.getLong("won"))))
                .list();
    }

    /** Holders of any part of those stays, each once. */
    public List<UUID> holders(List<Stay> stays) {
        return stays.stream()
                .flatMap(stay -> database
                        .sql("""
                        select distinct o.holder from venue_occupancy o join venue_room_part p on p.part_id = o.part_id
                        where p.room_id = ? and not o.released and (o.expires_at is null or o.expires_at > ?)
                            and tstzrange(o.starts_at, o.ends_at) && tstzrange(?, ?)""")
                        .params(stay.room(), moment(clock.now()), moment(stay.from()), moment(stay.until()))
                        .query(UUID.class)
                        .list()
                        .stream())
                .distinct()
                .toList();
    }

    /** Whether those stays want the same part twice: a hall and a part of it, or blocks that overlap. */
    public boolean overlap(List<Stay> stays) {
        var parts = new HashMap<UUID, Set<UUID>>();
        database.sql("select room_id, part_id from venue_room_part where room_id = any(?)")
                .param(stays.stream().map(Stay::room).distinct().toArray(UUID[]::new))
                .query((row, index) -> parts.computeIfAbsent(row.getObject(1, UUID.class), room -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)))
                .list();
        var sorted = stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
        var busy = new HashMap<UUID, LocalDateTime>();
        for (var stay : sorted) {
            for (var part : parts.getOrDefault(stay.room(), Set.of())) {
                var until = busy.put(part, stay.until());
                if (until != null && stay.from().isBefore(until)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** When those rooms are taken between two moments; not by whom. */
    public List<Taken> taken(List<UUID> rooms, LocalDateTime from, LocalDateTime until) {
        return database.sql("""
                        select distinct p.room_id, o.starts_at, o.ends_at, o.kind from venue_occupancy o
                        join venue_room_part p on p.part_id = o.part_id
                        where p.room_id = any(:rooms) and not o.released and (o.expires_at is null or o.expires_at > :now)
                            and tstzrange(o.starts_at, o.ends_at) && tstzrange(:from, :until)
                        order by o.starts_at, p.room_id""")
                .param("rooms", rooms.toArray(UUID[]::new))
                .param("now", moment(clock.now()))
                .param("from", moment(from))
                .param("until", moment(until))
                .query(RoomQueries::taken)
                .list();
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        return new Taken(
                row.getObject("room_id", UUID.class),
                local(row, "starts_at"),
                local(row, "ends_at"),
                row.getString("kind"));
    }

    private static LocalDateTime local(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(
                row.getObject(column, OffsetDateTime.class).toInstant(), SeoulClock.SEOUL);
    }

    private static Room room(ResultSet row, Map<UUID, Map<Room.Layout, Integer>> layouts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Room(
                id,
                row.getString("name"),
                row.getInt("floor"),
                Room.Kind.valueOf(row.getString("kind")),
                row.getInt("area"),
                new Won(row.getLong("base_won")),
                row.getString("accessibility"),
                Facility.valueOf(row.getString("facility")),
                layouts.getOrDefault(id, Map.of()));
    }

    /** @param kind HOLD, BOOKING or BLACKOUT */
    public record Taken(UUID room, LocalDateTime from, LocalDateTime until, String kind) {}

    private static OffsetDateTime moment(LocalDateTime local) {
        return local.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
