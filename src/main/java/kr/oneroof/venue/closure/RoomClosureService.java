package kr.oneroof.venue.closure;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingLoader;
import kr.oneroof.venue.booking.VenueBookingRefused;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.place.Stay;

/** Closes rooms. What was booked is listed first, and has to make way by itself: nothing is cancelled silently. */
@Service
@Transactional
public class RoomClosureService {
    private final RoomService rooms;
    private final VenueBookingLoader loader;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    RoomClosureService(
            RoomService rooms,
            VenueBookingLoader loader,
            JdbcClient database,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.rooms = rooms;
        this.loader = loader;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** A room that is closed. */
    public record Closure(UUID id, String room, LocalDateTime from, LocalDateTime until, String reason) {}

    /** Bookings that have any part of that. */
    @Transactional(readOnly = true)
    public List<VenueBooking> inTheWay(Stay stay) {
        var holders = rooms.holders(List.of(stay)).toArray(UUID[]::new);
        return holders.length == 0
                ? List.of()
                : loader.read("where b.holder = any(?) order by b.starts_at", (Object) holders);
    }

    /** @throws VenueBookingRefused for a time that is past, and while bookings lie there */
    public void close(Stay stay, String reason, PersonId manager) {
        rooms.holdFirst();
        rooms.require(stay.room());
        if (!stay.until().isAfter(clock.now())) {
            throw new VenueBookingRefused("past");
        }
        if (!inTheWay(stay).isEmpty()) {
            throw new VenueBookingRefused("booked-there");
        }
        if (!rooms.holders(List.of(stay)).isEmpty()) {
            throw new VenueBookingRefused("held-there");
        }
        var id = UUID.randomUUID();
        rooms.close(id, List.of(stay));
        database.sql(
                        "insert into venue_closure (id, room_id, starts_at, ends_at, reason, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        stay.room(),
                        VenueBookingLoader.moment(stay.from()),
                        VenueBookingLoader.moment(stay.until()),
                        reason,
                        manager.value(),
                        VenueBookingLoader.moment(clock.now()))
                .update();
        events.publishEvent(new RoomClosureEvent("closed", id, stay.from() + " " + stay.until()));
    }

    /** @throws NotOnFile when there is none */
    public void open(UUID closure, PersonId manager) {
        rooms.holdFirst();
        if (database.sql("update venue_closure set lifted_at = ? where id = ? and lifted_at is null")
                        .params(VenueBookingLoader.moment(clock.now()), closure)
                        .update()
                == 0) {
            throw new NotOnFile();
        }
        rooms.release(closure);
        events.publishEvent(new RoomClosureEvent("opened", closure, ""));
    }

    /** Those that are not over, soonest first. */
    @Transactional(readOnly = true)
    public List<Closure> standing() {
        return database.sql("""
                        select c.id, r.name, c.starts_at at time zone 'Asia/Seoul' as starts, c.ends_at at time zone 'Asia/Seoul' as ends, c.reason
                        from venue_closure c join venue_room r on r.id = c.room_id where c.lifted_at is null and c.ends_at > ? order by c.starts_at""")
                .param(VenueBookingLoader.moment(clock.now()))
                .query((row, index) -> new Closure(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("starts", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        row.getString("reason")))
                .list();
    }
}
