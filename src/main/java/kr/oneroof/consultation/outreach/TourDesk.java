package kr.oneroof.consultation.outreach;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.People;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class TourDesk implements TourWork {
    private final TourStore tours;
    private final TourLetters letters;
    private final People people;
    private final DayKinds days;
    private final HouseClock clock;

    TourDesk(TourStore tours, TourLetters letters, People people, DayKinds days, HouseClock clock) {
        this.tours = tours;
        this.letters = letters;
        this.people = people;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void plan(UUID key, TourPlan plan, boolean told, PersonId by) {
        requireStaff(plan);
        if (tours.isNew(key, by)) {
            var tour = Tour.plan(key, plan, days.of(plan.day()), told);
            if (tours.add(tour, by, clock.now())) {
                letters.tellTeam(tour.now(), without(plan, Set.of(by)));
            }
        }
    }

    @Override
    public void change(Shown shown, TourPlan plan, boolean told) {
        requireStaff(plan);
        var tour = require(shown);
        var before = tour.now().plan();
        tour.change(plan, days.of(plan.day()), told);
        tours.save(tour);
        tours.keepTeam(tour.now());
        if (plan.isAnotherDayThan(before)) {
            tour.now().stops().forEach(stop -> letters.tell(tour.now(), stop, "moved"));
        }
        letters.tellTeam(tour.now(), without(plan, Set.copyOf(before.team().members())));
    }

    @Override
    public void addStop(Shown shown, UUID key, CompanyId company, StopPlan when) {
        var tour = tours.require(shown.tour());
        if (!tours.isNewStop(key, shown.tour())) {
            return;
        }
        tour.requireVersion(shown.version());
        tour.add(key, company, when);
        tours.save(tour);
        letters.tell(tour.now(), tour.stops().of(key), "planned");
    }

    @Override
    public void changeStop(Shown shown, UUID stop, StopPlan when) {
        var tour = require(shown);
        var moved = tour.change(stop, when);
        tours.save(tour);
        if (moved) {
            letters.tell(tour.now(), tour.stops().of(stop), "moved");
        }
    }

    @Override
    public void moveStop(Shown shown, UUID stop, boolean up) {
        change(shown, tour -> tour.move(stop, up));
    }

    @Override
    public void removeStop(Shown shown, UUID stop) {
        var tour = require(shown);
        var gone = tour.stops().of(stop);
        tour.remove(stop);
        tours.save(tour);
        letters.tell(tour.now(), gone, "removed");
    }

    @Override
    public void callOff(Shown shown, String reason) {
        var tour = change(shown, one -> one.callOff(reason));
        tour.now().stops().forEach(stop -> letters.tell(tour.now(), stop, "called-off"));
    }

    @Override
    public void start(Shown shown) {
        change(shown, tour -> tour.start(clock.today()));
    }

    @Override
    public void report(Shown shown, String summary) {
        change(shown, tour -> tour.report(summary, clock.now()));
    }

    private Tour change(Shown shown, Consumer<Tour> verb) {
        var tour = require(shown);
        verb.accept(tour);
        tours.save(tour);
        return tour;
    }

    private Tour require(Shown shown) {
        var tour = tours.require(shown.tour());
        tour.requireVersion(shown.version());
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
}
