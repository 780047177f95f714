package kr.oneroof.venue.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
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

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.rules.Facility;

/**
 * Rooms, and who has them when. Whoever takes or frees rooms, and whoever changes a booking, holds the building before
 * anything else ({@link #holdFirst}): rooms that one lets go are given to others in the same transaction, in an order
 * that nobody knows beforehand. The verbs join the caller's transaction; that nothing overlaps the database itself sees
 * to.
 */
@Service
@Transactional
public class RoomService {
    private static final Duration HOLD = Duration.ofMinutes(30);

    private final JdbcClient database;
    private final Locks locks;
    private final SeoulClock clock;

    RoomService(JdbcClient database, Locks locks, SeoulClock clock) {
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    /** Nobody else takes or frees rooms, or changes a booking, until the transaction ends. */
    public void holdFirst() {
        locks.hold("building", "all");
    }

    @Transactional(readOnly = true)
    public List<Room> all() {
        var layouts = layouts();
        return database.sql("select * from venue_room where active order by floor, name")
                .query((row, index) -> room(row, layouts))
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
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

    /** What there is at least one of. */
    @Transactional(readOnly = true)
    public List<Equipment> equipment() {
        return database.sql("select * from venue_equipment where stock > 0 order by name")
                .query((row, index) -> new Equipment(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("stock"),
                        new Won(row.getLong("won"))))
                .list();
    }

    /**
     * Holds rooms for half an hour while somebody types. What the same holder held before is let go.
     *
     * @return until when
     * @throws RoomTaken when a part of one is somebody else's
     */
    public LocalDateTime hold(UUID holder, List<Stay> stays) {
        holdFirst();
        release(holder);
        var until = clock.now().plus(HOLD);
        occupy(holder, stays, "HOLD", until);
        return until;
    }

    /** What was held, or is free, becomes a booking. @throws RoomTaken when the hold ran out and somebody was faster */
    public void book(UUID holder, List<Stay> stays) {
        holdFirst();
        release(holder);
        occupy(holder, stays, "BOOKING", null);
    }

    /**
     * An insert that conflicts waits for the other one to end, and then does nothing: the transaction goes on either
     * way.
     */
    public boolean tryBook(UUID holder, List<Stay> stays) {
        holdFirst();
        release(holder);
        for (var stay : inOrder(stays)) {
            sweep(stay);
            var parts = database.sql("select count(*) from venue_room_part where room_id = ?")
                    .param(stay.room())
                    .query(Integer.class)
                    .single();
            var got = database.sql("""
                            insert into venue_occupancy (id, part_id, room_id, starts_at, ends_at, kind, holder)
                            select gen_random_uuid(), part_id, room_id, ?, ?, 'BOOKING', ? from venue_room_part where room_id = ? order by part_id
                            on conflict do nothing""")
                    .params(moment(stay.from()), moment(stay.until()), holder, stay.room())
                    .update();
            if (got < parts) {
                release(holder);
                return false;
            }
        }
        return true;
    }

    /** Closes rooms. @throws RoomTaken while bookings lie there; they are listed by {@link #taken} */
    public void close(UUID holder, List<Stay> stays) {
        holdFirst();
        occupy(holder, stays, "BLACKOUT", null);
    }

    public void release(UUID holder) {
        holdFirst();
        database.sql("update venue_occupancy set released = true where holder = ? and not released")
                .param(holder)
                .update();
    }

    /** Lets a hold go; what became a booking stays. */
    public void releaseHold(UUID holder) {
        holdFirst();
        database.sql("update venue_occupancy set released = true where holder = ? and kind = 'HOLD' and not released")
                .param(holder)
                .update();
    }

    /** Everybody in the same order, so that nobody waits crosswise. */
    private static List<Stay> inOrder(List<Stay> stays) {
        return stays.stream()
                .sorted(Comparator.comparing(Stay::room).thenComparing(Stay::from))
                .toList();
    }

    private void sweep(Stay stay) {
        database.sql("""
                        update venue_occupancy set released = true where kind = 'HOLD' and not released and expires_at <= :now
                            and part_id in (select part_id from venue_room_part where room_id = :room)
                            and tstzrange(starts_at, ends_at) && tstzrange(:from, :until)""")
                .param("now", moment(clock.now()))
                .param("room", stay.room())
                .param("from", moment(stay.from()))
                .param("until", moment(stay.until()))
                .update();
    }

    /** Holds that ran out are swept away first; what is left in the way is really somebody's. */
    private void occupy(UUID holder, List<Stay> stays, String kind, @Nullable LocalDateTime expires) {
        try {
            inOrder(stays).forEach(stay -> {
                sweep(stay);
                database.sql("""
                                insert into venue_occupancy (id, part_id, room_id, starts_at, ends_at, kind, holder, expires_at)
                                select gen_random_uuid(), part_id, room_id, :from, :until, :kind, :holder, :expires from venue_room_part
                                where room_id = :room order by part_id""")
                        .param("room", stay.room())
                        .param("from", moment(stay.from()))
                        .param("until", moment(stay.until()))
                        .param("kind", kind)
                        .param("holder", holder)
                        .param("expires", expires == null ? null : moment(expires), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update();
            });
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException taken) {
            throw new RoomTaken();
        }
    }

    /** Who has any part of that, each once. */
    @Transactional(readOnly = true)
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

    /** Whether those want the same part twice: a hall and a part of it, or turns that overlap. */
    @Transactional(readOnly = true)
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

    /** Which stretches of rooms are taken between two moments; nothing of whom. */
    @Transactional(readOnly = true)
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
                .query(RoomService::taken)
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

    private static OffsetDateTime moment(LocalDateTime local) {
        return local.atZone(SeoulClock.SEOUL).toOffsetDateTime();
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
}
