package kr.oneroof.venue.booking;

import java.util.Comparator;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFiles;
import kr.oneroof.venue.place.Rooms;
import kr.oneroof.venue.place.Stay;

/**
 * One step of a booking: what its state allows, what becomes of its rooms, who waits for them, and what everybody sees.
 */
@Component
public class BookingSteps {
    static final String IN_LINE = "venue.waits-in-line";

    private final BookingStore store;
    private final BookingRows rows;
    private final Rooms rooms;
    private final BookingLimits limits;
    private final RequestFiles files;
    private final ApplicationEventPublisher events;

    BookingSteps(
            BookingStore store,
            BookingRows rows,
            Rooms rooms,
            BookingLimits limits,
            RequestFiles files,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.store = store;
        this.rows = rows;
        this.rooms = rooms;
        this.files = files;
        this.events = events;
    }

    /**
     * @param deed tail of the audit code @param word what the applicant is told; empty for nothing @param detail for
     *     the audit
     */
    public record Step(BookingState target, String deed, String word, String detail) {
        public Step(BookingState target, String deed) {
            this(target, deed, "", "");
        }
    }

    /**
     * The building first, then the booking; the request file comes after. @throws kr.oneroof.kernel.NotOnFile when
     * there is none
     */
    public Booking hold(RequestNumber number) {
        rooms.holdFirst();
        return store.hold(number);
    }

    /** @throws kr.oneroof.kernel.TransitionRefused when its state does not lead there */
    public void take(Booking one, Step step) {
        one.requireWayTo(step.target, step.deed);
        rows.state(one.number(), step.target, step.word);
        var lets = one.state().occupies() && !step.target.occupies();
        if (lets) {
            rooms.release(one.holder());
        }
        show(one.number(), step.target);
        tell(one, step.deed, step.detail);
        if (lets) {
            moveUp(one);
        }
    }

    /** Another service carries the request on: the file stays open, the rooms are free. */
    void handOn(Booking one) {
        one.requireWayTo(BookingState.WITHDRAWN, "hand-on");
        rows.state(one.number(), BookingState.WITHDRAWN, "");
        rooms.release(one.holder());
        tell(one, "handed-on", "");
        moveUp(one);
    }

    public void tell(Booking one, String deed, String detail) {
        events.publishEvent(new BookingMoved(deed, one.number(), one.company(), detail));
    }

    /** Rooms that were let go are given to who waits: the better purpose first, then the earlier wish. */
    private void moveUp(Booking gone) {
        var waiting = store.read("""
                where b.state = 'WAITLISTED' and b.number <> ? and exists (select from venue_slot w join venue_room_part wp on wp.room_id = w.room_id
                    join venue_slot g on g.number = ? join venue_room_part gp on gp.room_id = g.room_id and gp.part_id = wp.part_id
                    where w.number = b.number and tstzrange(w.starts_at, w.ends_at) && tstzrange(g.starts_at, g.ends_at))
                order by b.filed_at, b.number limit 50""", gone.number().value(), gone.number().value());
        serve(waiting);
    }

    /** Whoever waits for rooms that are free, whatever freed them. @return how many got theirs */
    int serveAll() {
        rooms.holdFirst();
        return serve(store.read(
                "where b.state = 'WAITLISTED' and b.starts_at > ? order by b.filed_at, b.number limit 500",
                BookingStore.moment(rows.now())));
    }

    private int serve(List<Booking> waiting) {
        var got = 0;
        for (var seen : waiting.stream()
                .sorted(Comparator.comparingInt(one -> one.event().purpose().rank()))
                .toList()) {
            // What was read is old by now: whoever got rooms, left or was refused in between is not served.
            var one = store.hold(seen.number());
            if (one.state() == BookingState.WAITLISTED
                    && one.stretch().from().isAfter(rows.now())
                    && rooms.holders(stays(one)).isEmpty()
                    && limits.stillAllow(one)
                    && rooms.tryBook(one.holder(), stays(one))) {
                take(one, new Step(BookingState.REQUESTED, "moved-up"));
                got++;
            }
        }
        return got;
    }

    static List<Stay> stays(Booking one) {
        return one.slots().stream()
                .map(slot -> new Stay(slot.room(), slot.from(), slot.until()))
                .toList();
    }

    private void show(RequestNumber number, BookingState state) {
        var file = files.require(number);
        if (file.waiting() && (state == BookingState.WAITLISTED || state == BookingState.REQUESTED)) {
            files.stopWaiting(number);
        }
        if (file.state() != state.shown()) {
            files.moveTo(number, state.shown());
        }
        if (state == BookingState.APPROVED) {
            files.startWaiting(number, "venue.waits-for-money");
        }
        if (state == BookingState.WAITLISTED) {
            files.startWaiting(number, IN_LINE);
        }
    }
}
