package kr.oneroof.venue.booking;

import java.util.Comparator;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.place.Stay;

/**
 * One step of a booking: what its state allows, what becomes of its rooms, who waits for them, and what everybody sees.
 */
@Component
public class VenueBookingStepService {
    static final String IN_LINE = "venue.waits-in-line";

    private final VenueBookingLoader loader;
    private final VenueBookingRepository repository;
    private final RoomService rooms;
    private final VenueBookingLimits limits;
    private final RequestFileService files;
    private final ApplicationEventPublisher events;

    VenueBookingStepService(
            VenueBookingLoader loader,
            VenueBookingRepository repository,
            RoomService rooms,
            VenueBookingLimits limits,
            RequestFileService files,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.loader = loader;
        this.repository = repository;
        this.rooms = rooms;
        this.files = files;
        this.events = events;
    }

    /**
     * @param deed tail of the audit code @param word what the applicant is told; empty for nothing @param detail for
     *     the audit
     */
    public record Step(VenueBookingState target, String deed, String word, String detail) {
        public Step(VenueBookingState target, String deed) {
            this(target, deed, "", "");
        }
    }

    /**
     * The building first, then the booking; the request file comes after. @throws kr.oneroof.kernel.NotOnFile when
     * there is none
     */
    public VenueBooking hold(RequestNumber number) {
        rooms.holdFirst();
        return loader.hold(number);
    }

    /** @throws kr.oneroof.kernel.TransitionRefused when its state does not lead there */
    public void take(VenueBooking one, Step step) {
        one.requireWayTo(step.target, step.deed);
        repository.state(one.number(), step.target, step.word);
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
    void handOn(VenueBooking one) {
        one.requireWayTo(VenueBookingState.WITHDRAWN, "hand-on");
        repository.state(one.number(), VenueBookingState.WITHDRAWN, "");
        rooms.release(one.holder());
        tell(one, "handed-on", "");
        moveUp(one);
    }

    public void tell(VenueBooking one, String deed, String detail) {
        events.publishEvent(new VenueBookingEvent(deed, one.number(), one.company(), detail));
    }

    /** Rooms that were let go are given to who waits: the better purpose first, then the earlier wish. */
    private void moveUp(VenueBooking gone) {
        var waiting = loader.read("""
                where b.state = 'WAITLISTED' and b.number <> ? and exists (select from venue_slot w join venue_room_part wp on wp.room_id = w.room_id
                    join venue_slot g on g.number = ? join venue_room_part gp on gp.room_id = g.room_id and gp.part_id = wp.part_id
                    where w.number = b.number and tstzrange(w.starts_at, w.ends_at) && tstzrange(g.starts_at, g.ends_at))
                order by b.filed_at, b.number limit 50""", gone.number().value(), gone.number().value());
        serve(waiting);
    }

    /** Whoever waits for rooms that are free, whatever freed them. @return how many got theirs */
    int serveAll() {
        rooms.holdFirst();
        return serve(loader.read(
                "where b.state = 'WAITLISTED' and b.starts_at > ? order by b.filed_at, b.number limit 500",
                VenueBookingLoader.moment(repository.now())));
    }

    private int serve(List<VenueBooking> waiting) {
        var got = 0;
        for (var seen : waiting.stream()
                .sorted(Comparator.comparingInt(one -> one.event().purpose().rank()))
                .toList()) {
            // What was read is old by now: whoever got rooms, left or was refused in between is not served.
            var one = loader.hold(seen.number());
            if (one.state() == VenueBookingState.WAITLISTED
                    && one.stretch().from().isAfter(repository.now())
                    && rooms.holders(stays(one)).isEmpty()
                    && limits.stillAllow(one)
                    && rooms.tryBook(one.holder(), stays(one))) {
                take(one, new Step(VenueBookingState.REQUESTED, "moved-up"));
                got++;
            }
        }
        return got;
    }

    static List<Stay> stays(VenueBooking one) {
        return one.slots().stream()
                .map(slot -> new Stay(slot.room(), slot.from(), slot.until()))
                .toList();
    }

    private void show(RequestNumber number, VenueBookingState state) {
        var file = files.require(number);
        if (file.waiting() && (state == VenueBookingState.WAITLISTED || state == VenueBookingState.REQUESTED)) {
            files.stopWaiting(number);
        }
        if (file.state() != state.shown()) {
            files.moveTo(number, state.shown());
        }
        if (state == VenueBookingState.APPROVED) {
            files.startWaiting(number, "venue.waits-for-money");
        }
        if (state == VenueBookingState.WAITLISTED) {
            files.startWaiting(number, IN_LINE);
        }
    }
}
