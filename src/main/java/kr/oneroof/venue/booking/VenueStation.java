package kr.oneroof.venue.booking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.RequestOrigin;
import kr.oneroof.requestfile.road.Station;

/** Venue booking on the road between the services: what comes in is answered, or booked by the company itself. */
@Component
@Order(60)
@Transactional
class VenueStation implements Station {
    private final VenueBookingLoader loader;
    private final VenueBookingRepository repository;
    private final VenueBookingStepService steps;
    private final VenueBookingQueries bookings;
    private final VenueArrivalService arrivals;
    private final JdbcClient database;

    VenueStation(
            VenueBookingLoader loader,
            VenueBookingRepository repository,
            VenueBookingStepService steps,
            VenueBookingQueries bookings,
            VenueArrivalService arrivals,
            JdbcClient database) {
        this.loader = loader;
        this.repository = repository;
        this.steps = steps;
        this.bookings = bookings;
        this.arrivals = arrivals;
        this.database = database;
    }

    @Override
    public String service() {
        return VenueBookingRequestService.SERVICE;
    }

    @Override
    public Set<Role> staff() {
        return Set.of(Role.VENUE_MANAGER, Role.DIRECTOR);
    }

    @Override
    public boolean mayMove(RequestNumber number, Actor mover) {
        return staff().stream().anyMatch(mover::is);
    }

    /** What was promised stays. */
    @Override
    public Optional<String> objection(RequestNumber number) {
        return loader.exists(number)
                        && !arrivals.isOpen(number)
                        && !loader.require(number).state().leadsTo(VenueBookingState.WITHDRAWN)
                ? Optional.of("venue.road.decided")
                : Optional.empty();
    }

    @Override
    public void hold(RequestNumber number) {
        if (loader.exists(number)) {
            steps.hold(number);
        }
        arrivals.hold(number);
    }

    @Override
    public CrossingContent pack(RequestNumber number) {
        if (!loader.exists(number)) {
            var arrived = arrivals.require(number);
            return new CrossingContent(arrived.title(), arrived.words(), RequestOrigin.elsewhere());
        }
        var one = loader.require(number);
        return new CrossingContent(
                one.event().title(),
                one.slots().getFirst().roomName() + " " + one.stretch().firstDay(),
                bookings.entered(number)
                        .map(VenueStation::typedFor)
                        .orElseGet(() -> RequestOrigin.online(repository.filedBy(number))));
    }

    private static RequestOrigin typedFor(VenueBookingQueries.Entered entered) {
        var caller = entered.caller();
        return new RequestOrigin(caller.way().name(), entered.by(), caller.consent(), caller.name(), caller.phone());
    }

    @Override
    public void leave(RequestNumber number) {
        if (!arrivals.go(number)) {
            steps.handOn(steps.hold(number));
        }
    }

    @Override
    public void arrive(RequestArrival arrival) {
        arrivals.arrive(arrival);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader) {
        var lines = new HashMap<RequestNumber, RequestHeadline>();
        if (!numbers.isEmpty()) {
            database.sql("""
                            select f.number, coalesce(b.title, a.title) as title,
                                case when a.number is not null and a.gone_at is null then 'ARRIVED' else coalesce(b.state, 'ARRIVED') end as step
                            from request_file f left join venue_booking b on b.number = f.number left join venue_arrival a on a.number = f.number
                            where f.number in (:numbers) and (b.number is not null or a.number is not null)""")
                    .param("numbers", numbers.stream().map(RequestNumber::value).toList())
                    .query((row, index) -> lines.put(
                            new RequestNumber(row.getString("number")),
                            line(row.getString("number"), row.getString("title"), row.getString("step"), reader)))
                    .list();
        }
        return lines;
    }

    private static RequestHeadline line(String number, String title, String step, Actor reader) {
        var arrived = step.equals("ARRIVED");
        if (!reader.isStaff()) {
            return new RequestHeadline(
                    title, "venue.next.own." + step, arrived ? "/venue" : "/venue/bookings/" + number);
        }
        var opens = reader.is(Role.VENUE_MANAGER) || reader.is(Role.DIRECTOR);
        return new RequestHeadline(
                title,
                "venue.next.desk." + step,
                opens ? (arrived ? "/desk/venue/arrivals/" : "/desk/venue/") + number : "");
    }
}
