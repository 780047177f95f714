package kr.oneroof.finance.review;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class ReviewBook implements Reviews {
    private final JdbcClient database;
    private final ApplicationEventPublisher house;
    private final HouseClock clock;

    ReviewBook(JdbcClient database, ApplicationEventPublisher house, HouseClock clock) {
        this.database = database;
        this.house = house;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean bars(PersonId person, RequestNumber number) {
        return database.sql("select exists (select from loan_recusal where number = ? and person_id = ?)")
                .params(number.value(), person.value()).query(Boolean.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RequestNumber> barred(PersonId person) {
        return new HashSet<>(database.sql("select number from loan_recusal where person_id = ?").param(person.value())
                .query((row, index) -> new RequestNumber(row.getString(1))).list());
    }

    @Override
    public void stepAside(Case matter, PersonId person, String reason) {
        database.sql("insert into loan_recusal values (?, ?, ?, ?) on conflict do nothing")
                .params(matter.number().value(), person.value(), reason, now()).update();
        tell("aside", matter, "");
    }

    @Override
    public void tick(Case matter, Map<String, Boolean> holds, PersonId officer) {
        requireOpen(officer, matter.number());
        requireState(matter.number(), "UNDER_REVIEW");
        holds.keySet().forEach(rule -> requireManual(matter.number(), rule));
        holds.forEach((rule, yes) -> database.sql("insert into loan_tick (number, rule, holds, ticked_by, ticked_at) values (?, ?, ?, ?, ?)")
                .params(matter.number().value(), rule, yes, officer.value(), now()).update());
        tell("ticked", matter, String.join(" ", holds.keySet().stream().sorted().toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Boolean> ticks(RequestNumber number) {
        var all = new HashMap<String, Boolean>();
        database.sql("select distinct on (rule) rule, holds from loan_tick where number = ? order by rule, serial desc").param(number.value())
                .query((row, index) -> all.put(row.getString(1), row.getBoolean(2))).list();
        return all;
    }

    @Override
    public void vote(Case matter, PersonId person, int score, String words) {
        requireOpen(person, matter.number());
        requireState(matter.number(), "UNDER_REVIEW", "PROPOSED");
        database.sql("insert into loan_vote (number, person_id, score, words, given_at) values (?, ?, ?, ?, ?)")
                .params(matter.number().value(), person.value(), score, words, now()).update();
        tell("voted", matter, String.valueOf(score));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Vote> votes(RequestNumber number) {
        return database.sql("""
                        select distinct on (v.person_id) p.name, v.score, v.words, v.given_at from loan_vote v join person p on p.id = v.person_id
                        where v.number = ? order by v.person_id, v.serial desc""").param(number.value())
                .query((row, index) -> new Vote(row.getString(1), row.getInt(2), row.getString(3),
                        LocalDateTime.ofInstant(row.getObject(4, OffsetDateTime.class).toInstant(), HouseClock.SEOUL))).list();
    }

    private void requireOpen(PersonId person, RequestNumber number) {
        if (bars(person, number)) {
            throw new NotOnFile();
        }
    }

    /** Holds the application: what is looked at now does not move on meanwhile. @throws ReviewRefused in another state */
    private void requireState(RequestNumber number, String... states) {
        var state = database.sql("select state from loan_application where number = ? for share").param(number.value()).query(String.class)
                .optional().orElseThrow(NotOnFile::new);
        if (!List.of(states).contains(state)) {
            throw new ReviewRefused("not-in-review");
        }
    }

    /** @throws ReviewRefused for a rule that the machine could tell, or that was not asked */
    private void requireManual(RequestNumber number, String rule) {
        if (!database.sql("select exists (select from loan_eligibility_finding where number = ? and rule = ? and result = 'MANUAL')")
                .params(number.value(), rule).query(Boolean.class).single()) {
            throw new ReviewRefused("no-such-rule");
        }
    }

    private void tell(String deed, Case matter, String detail) {
        house.publishEvent(new ReviewMoved(deed, matter, detail));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
