package kr.oneroof.venue.place;

import java.sql.Types;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.SeoulClock;

/**
 * Takes and frees rooms. Whoever takes or frees rooms, and whoever changes a booking, locks the building before
 * anything else ({@link #lockBuilding}): a released room goes to somebody else in the same transaction, in an order
 * that nobody knows beforehand. Each method joins the caller's transaction. The database itself makes sure that nothing
 * overlaps.
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

    /** Locks the building: nobody else takes or frees rooms, or changes a booking, until the transaction ends. */
    public void lockBuilding() {
        locks.hold("building", "all");
    }

    /**
     * Holds rooms for half an hour while somebody types. What the same holder held before is released.
     *
     * @return until when
     * @throws RoomTaken when a part of one is somebody else's
     */
    public LocalDateTime hold(UUID holder, List<Stay> stays) {
        lockBuilding();
        release(holder);
        var until = clock.now().plus(HOLD);
        occupy(holder, stays, "HOLD", until);
        return until;
    }

    /** What was held, or is free, becomes a booking. @throws RoomTaken when the hold ran out and somebody was faster */
    public void book(UUID holder, List<Stay> stays) {
        lockBuilding();
        release(holder);
        occupy(holder, stays, "BOOKING", null);
    }

    /**
     * Books the rooms where all are free. An insert that conflicts waits for the other transaction to end, and then
     * does nothing: this transaction goes on either way.
     */
    public boolean tryBook(UUID holder, List<Stay> stays) {
        lockBuilding();
        release(holder);
        for (var stay : inOrder(stays)) {
            releaseExpired(stay);
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

    /** Closes rooms. @throws RoomTaken while bookings lie there; they are listed by {@link RoomQueries#taken} */
    public void close(UUID holder, List<Stay> stays) {
        lockBuilding();
        occupy(holder, stays, "BLACKOUT", null);
    }

    public void release(UUID holder) {
        lockBuilding();
        database.sql("update venue_occupancy set released = true where holder = ? and not released")
                .param(holder)
                .update();
    }

    /** Releases a hold; what became a booking stays. */
    public void releaseHold(UUID holder) {
        lockBuilding();
        database.sql("update venue_occupancy set released = true where holder = ? and kind = 'HOLD' and not released")
                .param(holder)
                .update();
    }

    /** Everybody locks in the same order, so that no two transactions wait for each other. */
    private static List<Stay> inOrder(List<Stay> stays) {
        return stays.stream()
                .sorted(Comparator.comparing(Stay::room).thenComparing(Stay::from))
                .toList();
    }

    private void releaseExpired(Stay stay) {
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

    /** Releases holds that ran out first; what still stands in the way belongs to somebody. */
    private void occupy(UUID holder, List<Stay> stays, String kind, @Nullable LocalDateTime expires) {
        try {
            inOrder(stays).forEach(stay -> {
                releaseExpired(stay);
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

    private static OffsetDateTime moment(LocalDateTime local) {
        return local.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
