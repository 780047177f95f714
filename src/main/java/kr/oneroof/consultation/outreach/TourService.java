package kr.oneroof.consultation.outreach;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Planning a tour and closing it. Verbs throw {@link TourRefused} where a rule forbids them,
 * {@link kr.oneroof.kernel.TransitionRefused} where the status does, and {@link kr.oneroof.kernel.ChangedMeanwhile}
 * when somebody saved since.
 */
@Service
@Transactional
public class TourService {
    private final TourRepository tours;
    private final TourNotifications notifications;
    private final PersonQueries people;
    private final TourCalendar calendar;
    private final SeoulClock clock;

    TourService(
            TourRepository tours,
            TourNotifications notifications,
            PersonQueries people,
            TourCalendar calendar,
            SeoulClock clock) {
        this.tours = tours;
        this.notifications = notifications;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The same key twice is one tour.
     *
     * @param told whether the planner was told that the day is over or no working day
     * @throws kr.oneroof.kernel.NotOnFile when somebody of the team is not of the centre
     */
    public void plan(UUID key, TourPlan plan, boolean told, PersonId by) {
        requireStaff(plan);
        if (tours.isNew(key, by)) {
            var tour = Tour.plan(key, plan, calendar.of(plan.day()), told);
            if (tours.add(tour, by, clock.now())) {
                notifications.tellTeam(tour.now(), without(plan, Set.of(by)));
            }
        }
    }

    /** A new day is told to the firms. */
    public void change(TourVersion shown, TourPlan plan, boolean told) {
        requireStaff(plan);
        var tour = require(shown);
        var before = tour.now().plan();
        tour.change(plan, calendar.of(plan.day()), told);
        tours.save(tour);
        tours.keepTeam(tour.now());
        if (plan.isAnotherDayThan(before)) {
            tour.now().stops().forEach(stop -> notifications.tell(tour.now(), stop, "moved"));
        }
        notifications.tellTeam(
                tour.now(), without(plan, Set.copyOf(before.team().members())));
    }

    /** The same key twice is one stop; the firm's accounts are told. */
    public void addStop(TourVersion shown, UUID key, CompanyId company, TourStopPlan when) {
        var tour = tours.require(shown.tour());
        if (!tours.isNewStop(key, shown.tour())) {
            return;
        }
        tour.requireUnchangedSince(shown.version());
        tour.add(key, company, when);
        tours.save(tour);
        notifications.tell(tour.now(), tour.stops().of(key), "planned");
    }

    /** A new time is told to the firm. */
    public void changeStop(TourVersion shown, UUID stop, TourStopPlan when) {
        var tour = require(shown);
        var moved = tour.change(stop, when);
        tours.save(tour);
        if (moved) {
            notifications.tell(tour.now(), tour.stops().of(stop), "moved");
        }
    }

    public void moveStop(TourVersion shown, UUID stop, boolean up) {
        change(shown, tour -> tour.move(stop, up));
    }

    /** The firm is told. */
    public void removeStop(TourVersion shown, UUID stop) {
        var tour = require(shown);
        var gone = tour.stops().of(stop);
        tour.remove(stop);
        tours.save(tour);
        notifications.tell(tour.now(), gone, "removed");
    }

    /** All firms are told why. */
    public void callOff(TourVersion shown, String reason) {
        var tour = change(shown, one -> one.callOff(reason));
        tour.now().stops().forEach(stop -> notifications.tell(tour.now(), stop, "called-off"));
    }

    public void start(TourVersion shown) {
        change(shown, tour -> tour.start(clock.today()));
    }

    /** Closes the tour; every stop has to be settled. */
    public void report(TourVersion shown, String summary) {
        change(shown, tour -> tour.report(summary, clock.now()));
    }

    private Tour change(TourVersion shown, Consumer<Tour> verb) {
        var tour = require(shown);
        verb.accept(tour);
        tours.save(tour);
        return tour;
    }

    private Tour require(TourVersion shown) {
        var tour = tours.require(shown.tour());
        tour.requireUnchangedSince(shown.version());
        return tour;
    }

    private void requireStaff(TourPlan plan) {
        var staff = Stream.of(Role.CONSULTANT, Role.DIRECTOR)
                .flatMap(role -> people.withRole(role).stream())
                .map(card -> card.id())
                .collect(Collectors.toSet());
        if (!staff.containsAll(plan.team().members())) {
            throw new NotOnFile();
        }
    }

    private static List<PersonId> without(TourPlan plan, Set<PersonId> told) {
        return plan.team().members().stream().filter(one -> !told.contains(one)).toList();
    }

    /** A tour as it was when the page showed it. */
    public record TourVersion(UUID tour, long version) {}
}
