package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.Notice;
import kr.oneroof.notice.NoticeService;

/** Ends appointments whose last day is over, and says two months ahead that a term runs out. */
@Component
class AppointmentExpiryService {
    private static final int DAYS_AHEAD = 60;

    private final JdbcClient database;
    private final ExpertRepository experts;
    private final ExpertDetailRepository details;
    private final NoticeService notices;
    private final SeoulClock clock;

    AppointmentExpiryService(
            JdbcClient database,
            ExpertRepository experts,
            ExpertDetailRepository details,
            NoticeService notices,
            SeoulClock clock) {
        this.database = database;
        this.experts = experts;
        this.details = details;
        this.notices = notices;
        this.clock = clock;
    }

    private record Last(PersonId person, LocalDate day) {}

    @Transactional
    void round() {
        var today = clock.today();
        var lasts = database.sql("""
                        select e.person_id, max(t.to_day) as last from advisory_expert e join advisory_term t
                        on t.person_id = e.person_id where e.state in ('APPOINTED', 'SUSPENDED') group by e.person_id""")
                .query((row, index) ->
                        new Last(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list();
        lasts.stream().filter(one -> one.day().isBefore(today)).forEach(one -> expire(one.person()));
        notices.sendToMany(lasts.stream()
                .filter(one -> !one.day().isBefore(today) && one.day().isBefore(today.plusDays(DAYS_AHEAD)))
                .map(one -> Notice.of(one.person(), "advisory.notice.expert-term-ends", "/advisor", one.day())
                        .once("advisory-term " + one.person() + " " + one.day()))
                .toList());
    }

    private void expire(PersonId person) {
        var found = experts.findById(person.value()).orElseThrow();
        found.expire();
        experts.saveAndFlush(found);
        details.note(person, "expired", "", null);
        notices.send(person, "advisory.notice.expert-expired", "/advisor");
    }
}
