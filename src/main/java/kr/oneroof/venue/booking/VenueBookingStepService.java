package kr.oneroof.venue.booking;

import java.util.Comparator;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.place.Stay;

/**
 * One step of a booking: what its state allows, what becomes of its rooms, who waits for them, and what everybody sees.
 */
@Component
public class VenueBookingStepService {
    static final String SERVICE = "venue";
    private static final String IN_LINE = "venue.waits-in-line";

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
     * @param deed tail of the audit code
     * @param word what the applicant is told; empty for nothing
     * @param detail for the audit
     */
    public record Step(VenueBookingState target, String deed, String word, String detail) {
        public Step(VenueBookingState target, String deed) {
            this(target, deed, "", "");
        }
    }

    /**
     * Locks the building first, then the booking; the request file comes after.
     *
     * @throws kr.oneroof.kernel.NotOnFile when there is none
     */
    public VenueBooking lock(RequestNumber number) {
        rooms.lockBuilding();
        return loader.lock(number);
    }

    /** Opens the request file of a wish; the same key twice is one file. */
    RequestNumber open(VenueWish wish, int decisionDays) {
        return files.open(new NewRequestFile(
                        wish.key(),
                        SERVICE,
                        wish.company(),
                        wish.caller() == null ? wish.by() : null,
                        Term.days(decisionDays)))
                .number();
    }

    /** Shows and tells that a wish came in. @param got whether the rooms are its own; if not, it waits */
    void asked(RequestNumber number, VenueWish wish, boolean got, Won quoted) {
        files.moveTo(number, RequestState.ACCEPTED);
        if (!got) {
            files.startWaiting(number, IN_LINE);
        }
        if (wish.caller() != null) {
            events.publishEvent(new VenueBookingEvent(
                    "entered", number, wish.company(), "way " + wish.caller().way()));
        }
        events.publishEvent(new VenueBookingEvent(
                got ? "requested" : "waitlisted", number, wish.company(), "won " + quoted.amount()));
    }

    /** @param deed tail of {@code venue.history.…} */
    public void note(RequestNumber number, String deed, String words) {
        files.write(number, new HistoryNote("venue.history." + deed, List.of(words), HistoryNote.Audience.APPLICANT));
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

    /** Another service takes the request over: its file stays open, and the rooms are free. */
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

    /** Gives released rooms to whoever waits: the better purpose first, then the earlier wish. */
    private void moveUp(VenueBooking gone) {
        var waiting = loader.read("""
                where b.state = 'WAITLISTED' and b.number <> ? and exists (select from venue_slot w join venue_room_part wp on wp.room_id = w.room_id
                    join venue_slot g on g.number = ? join venue_room_part gp on gp.room_id = g.room_id and gp.part_id = wp.part_id
                    where w.number = b.number and tstzrange(w.starts_at, w.ends_at) && tstzrange(g.starts_at, g.ends_at))
                order by b.filed_at, b.number limit 50""", gone.number().value(), gone.number().value());
        serve(waiting);
    }

    /** Gives free rooms to whoever waits for them, whatever freed them. @return how many got theirs */
    int serveAll() {
        rooms.lockBuilding();
        return serve(loader.read(
                "where b.state = 'WAITLISTED' and b.starts_at > ? order by b.filed_at, b.number limit 500",
                VenueBookingLoader.moment(repository.now())));
    }

    private int serve(List<VenueBooking> waiting) {
        var got = 0;
        for (var seen : waiting.stream()
                .sorted(Comparator.comparingInt(one -> one.event().purpose().rank()))
                .toList()) {
            // What was read may be old by now: whoever got rooms, withdrew or was refused in between is not served.
            var one = loader.lock(seen.number());
            if (one.state() == VenueBookingState.WAITLISTED
                    && one.stretch().from().isAfter(repository.now())
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
