package kr.oneroof.finance.review;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Reviews of loan applications. */
@Service
@Transactional
public class LoanReviewService {
    private static final String NOT_ASIDE =
            "not exists (select from loan_recusal r where r.number = t.number and r.person_id = %s)";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    LoanReviewService(JdbcClient database, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody stepped aside from it (회피): then it is not on file for that person, wherever it would show. */
    @Transactional(readOnly = true)
    public boolean bars(PersonId person, RequestNumber number) {
        return database.sql("select exists (select from loan_recusal where number = ? and person_id = ?)")
                .params(number.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** From which ones somebody stepped aside. */
    @Transactional(readOnly = true)
    public Set<RequestNumber> barred(PersonId person) {
        return new HashSet<>(database.sql("select number from loan_recusal where person_id = ?")
                .param(person.value())
                .query((row, index) -> new RequestNumber(row.getString(1)))
                .list());
    }

    /** For good: who has an interest in the matter neither reads nor decides it. */
    public void stepAside(Case matter, PersonId person, String reason) {
        database.sql("insert into loan_recusal values (?, ?, ?, ?) on conflict do nothing")
                .params(matter.number().value(), person.value(), reason, now())
                .update();
        tell("aside", matter, "");
    }

    /**
     * What a machine could not tell, looked at by hand; the last word holds. @throws LoanReviewRefused when it is not
     * under review
     */
    public void tick(Case matter, Map<String, Boolean> holds, PersonId officer) {
        tick(
                matter,
                holds.entrySet().stream()
                        .map(one -> new Tick(one.getKey(), one.getValue(), ""))
                        .toList(),
                officer);
    }

    /**
     * The same with the paper that it stands on. What that person found before, on the same paper, is no news.
     *
     * @throws LoanReviewRefused when it is not under review, and for a paper that was not filed
     */
    public void tick(Case matter, List<Tick> ticks, PersonId officer) {
        requireOpen(officer, matter.number());
        requireState(matter.number(), "UNDER_REVIEW");
        ticks.forEach(one -> {
            requireManual(matter.number(), one.rule());
            requireFiled(matter.number(), one.paper());
        });
        var change = ticks.stream()
                .filter(one -> !isKnown(matter.number(), one, officer))
                .sorted(Comparator.comparing(Tick::rule))
                .toList();
        change.forEach(one -> database.sql(
                        "insert into loan_tick (number, rule, holds, paper, ticked_by, ticked_at) values (?, ?, ?, ?, ?, ?)")
                .params(matter.number().value(), one.rule(), one.holds(), one.paper(), officer.value(), now())
                .update());
        if (!change.isEmpty()) {
            tell(
                    "ticked",
                    matter,
                    String.join(" ", change.stream().map(Tick::rule).toList()));
        }
    }

    private boolean isKnown(RequestNumber number, Tick tick, PersonId officer) {
        return database.sql("""
                        select exists (select from (select * from loan_tick where number = ? and rule = ? order by serial desc limit 1) last
                            where holds = ? and paper = ? and ticked_by = ?)""")
                .params(number.value(), tick.rule(), tick.holds(), tick.paper(), officer.value())
                .query(Boolean.class)
                .single();
    }

    /** What holds, by rule; what somebody found who stepped aside later does not count. */
    @Transactional(readOnly = true)
    public Map<String, Boolean> ticks(RequestNumber number) {
        var all = new HashMap<String, Boolean>();
        database.sql("select distinct on (rule) rule, holds from loan_tick t where number = ? and "
                        + NOT_ASIDE.formatted("t.ticked_by") + " order by rule, serial desc")
                .param(number.value())
                .query((row, index) -> all.put(row.getString(1), row.getBoolean(2)))
                .list();
        return all;
    }

    /** By rule, the paper that was named last. */
    @Transactional(readOnly = true)
    public Map<String, String> papers(RequestNumber number) {
        var all = new HashMap<String, String>();
        database.sql("select distinct on (rule) rule, paper from loan_tick where number = ? order by rule, serial desc")
                .param(number.value())
                .query((row, index) -> all.put(row.getString(1), row.getString(2)))
                .list();
        return all;
    }

    /**
     * @param score 0 to 100; the last one of a person counts
     * @throws kr.oneroof.kernel.NotOnFile for who stepped aside
     * @throws LoanReviewRefused once it is decided
     */
    public void vote(Case matter, PersonId person, int score, String words) {
        requireOpen(person, matter.number());
        requireState(matter.number(), "UNDER_REVIEW", "PROPOSED");
        database.sql("insert into loan_vote (number, person_id, score, words, given_at) values (?, ?, ?, ?, ?)")
                .params(matter.number().value(), person.value(), score, words, now())
                .update();
        tell("voted", matter, String.valueOf(score));
    }

    /** The last score of each member; of nobody who stepped aside, before or after. */
    @Transactional(readOnly = true)
    public List<Vote> votes(RequestNumber number) {
        return database.sql("""
                        select distinct on (t.person_id) p.name, t.score, t.words, t.given_at from loan_vote t join person p on p.id = t.person_id
                        where t.number = ? and %s order by t.person_id, t.serial desc""".formatted(NOT_ASIDE.formatted("t.person_id")))
                .param(number.value())
                .query((row, index) -> new Vote(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        LocalDateTime.ofInstant(
                                row.getObject(4, OffsetDateTime.class).toInstant(), SeoulClock.SEOUL)))
                .list();
    }

    private void requireOpen(PersonId person, RequestNumber number) {
        if (bars(person, number)) {
            throw new NotOnFile();
        }
    }

    /**
     * Holds the application: what is looked at now does not move on meanwhile. @throws LoanReviewRefused in another
     * state
     */
    private void requireState(RequestNumber number, String... states) {
        var state = database.sql("select state from loan_application where number = ? for share")
                .param(number.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        if (!List.of(states).contains(state)) {
            throw new LoanReviewRefused("not-in-review");
        }
    }

    /** @throws LoanReviewRefused for a rule that the machine could tell, or that was not asked */
    private void requireManual(RequestNumber number, String rule) {
        if (!database.sql(
                        "select exists (select from loan_eligibility_finding where number = ? and rule = ? and result = 'MANUAL')")
                .params(number.value(), rule)
                .query(Boolean.class)
                .single()) {
            throw new LoanReviewRefused("no-such-rule");
        }
    }

    /** @throws LoanReviewRefused for a paper that nobody filed */
    private void requireFiled(RequestNumber number, String kind) {
        if (!kind.isEmpty()
                && !database.sql("select exists (select from loan_paper where number = ? and kind = ?)")
                        .params(number.value(), kind)
                        .query(Boolean.class)
                        .single()) {
            throw new LoanReviewRefused("no-such-paper");
        }
    }

    private void tell(String deed, Case matter, String detail) {
        events.publishEvent(new LoanReviewEvent(deed, matter, detail));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Which application, and whose. */
    public record Case(RequestNumber number, CompanyId company) {}

    /** What somebody found by hand. @param paper kind of the paper that it stands on; empty for none */
    public record Tick(String rule, boolean holds, String paper) {}

    public record Vote(String name, int score, String words, LocalDateTime at) {}
}
