package kr.oneroof.consultation.outreach;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.Notice;
import kr.oneroof.notice.NoticeService;

/** Tells firms and the team about a tour that is still to come; afterwards there is nothing to prepare for. */
@Component
class TourNotifications {
    private final CompanyQueries companies;
    private final NoticeService notices;
    private final SeoulClock clock;

    TourNotifications(CompanyQueries companies, NoticeService notices, SeoulClock clock) {
        this.companies = companies;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param what {@code planned}, {@code moved}, {@code removed} or {@code called-off}, with its reason */
    void tell(Tour.Row tour, TourStop stop, String what) {
        if (isToCome(tour)) {
            notices.sendToMany(companies.members(stop.company()).stream()
                    .map(person -> Notice.of(
                            person,
                            "outreach.notice." + what,
                            "/visits",
                            tour.plan().day().atTime(stop.plan().at()),
                            tour.plan().complex(),
                            tour.words().reason()))
                    .toList());
        }
    }

    void tellTeam(Tour.Row tour, List<PersonId> people) {
        if (isToCome(tour)) {
            notices.sendToMany(people.stream()
                    .map(person -> Notice.of(
                            person,
                            "outreach.notice.team",
                            "/desk/tours/" + tour.id(),
                            tour.plan().title(),
                            tour.plan().day().atTime(tour.plan().starts()),
                            tour.plan().meetingPoint()))
                    .toList());
        }
    }

    private boolean isToCome(Tour.Row tour) {
        return !tour.plan().day().isBefore(clock.today());
    }
}
