package kr.oneroof.requestfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.HolidayService;
import kr.oneroof.clock.Term;
import kr.oneroof.clock.Waiting;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.ApartTest;

/**
 * Two thousand open requests and a holiday, a hundred thousand in the bench: on a database of its own, because nobody
 * else wants that crowd.
 */
@ApartTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HolidayDueDateServiceTests {
    private static final int EACH = Integer.getInteger("oneroof.crowd", 2_000) / 4;
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDateTime FILED = LocalDateTime.of(2026, 11, 25, 14, 0);
    private static final List<Waiting> WAITED =
            List.of(new Waiting(LocalDateTime.of(2026, 11, 26, 10, 0), LocalDateTime.of(2026, 11, 27, 11, 30), "who"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CompanyQueries companies;

    @Autowired
    private HolidayService holidays;

    @Autowired
    private BusinessCalendar calendar;

    @BeforeAll
    void fill() {
        companies.enrol("1234567891", "한빛정밀", "이한빛", "0551234567");
        jdbc.sql("""
                insert into person (id, email, name, phone, unit, language, confirmed_at, created_at, version)
                select gen_random_uuid(), 'crowd' || n || '@demo.oneroof.kr', '김' || n, '', '', 'ko', now(), now(), 0
                from generate_series(1, 1000) n""").update();
        crowd(1, "DAYS", 14);
        crowd(2, "HOURS", 40);
        crowd(3, "DAYS", 7);
        crowd(4, "DAYS", 10);
        jdbc.sql("""
                insert into request_extension (number, round, serial, unit, period, hours, term_hours, reason, decided_at)
                select number, 1, 1, 'DAYS', 7, 56, 56, 'why', now() from request_file where number like '2026-3%'""").update();
        jdbc.sql("""
                insert into request_wait (number, serial, started_at, ended_at, cause)
                select number, 1, '2026-11-26 10:00+09', '2026-11-27 11:30+09', 'who' from request_file
                where number like '2026-4%'""").update();
        dues().forEach((kind, due) -> jdbc.sql("update request_file set due_at = :due where number like :kind")
                .param("due", due.atOffset(ZoneOffset.ofHours(9)))
                .param("kind", kind + "%")
                .update());
        others();
        jdbc.sql("analyze").update();
    }

    @AfterAll
    void sendNobodyHome() {
        jdbc.sql("delete from notice_outbox").update();
    }

    @Test
    void movesThousandsOfDueDatesInAMinuteAndBackAgain() {
        var before = dues();
        holidays.propose(HOLIDAY, "임시공휴일", "국무회의 의결", official("서주무"));
        var proposed = holidays.of(2026).stream()
                .filter(one -> one.day().equals(HOLIDAY))
                .findFirst()
                .orElseThrow();
        measured("declared", 1, () -> holidays.approve(proposed.id(), official("한센터")));
        var after = dues();
        assertThat(after.values()).doesNotContainAnyElementsOf(before.values());
        assertStand(after);
        measured("undone", 2, () -> holidays.undo(proposed.id(), "의결 취소", official("한센터")));
        assertStand(before);
        assertThat(count("request_file where number like '2026-9%' and version <> 0"))
                .as("untouched")
                .isZero();
    }

    private void measured(String what, int go, Runnable change) {
        var start = System.nanoTime();
        change.run();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() ->
                        count("request_history where message_key = 'requestfile.history.due-moved'") == go * 4L * EACH
                                && count("notice where template like 'requestfile.due-moved%'") == go * 4L * EACH);
        var took = Duration.ofNanos(System.nanoTime() - start);
        LoggerFactory.getLogger(getClass()).info("{} due dates {} in {}", 4 * EACH, what, took);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    private void assertStand(Map<String, LocalDateTime> dues) {
        dues.forEach((kind, due) -> assertThat(
                        count("request_file where number like '" + kind + "%' and due_at = '" + due + "+09'"))
                .as(kind)
                .isEqualTo(EACH));
    }

    /** By kind, what the calendar says now. */
    private Map<String, LocalDateTime> dues() {
        return Map.of(
                "2026-1",
                calendar.due(FILED, Term.days(14), List.of()).dueAt(),
                "2026-2",
                calendar.due(FILED, Term.hours(40), List.of()).dueAt(),
                "2026-3",
                calendar.due(FILED, Term.days(14), List.of()).dueAt(),
                "2026-4",
                calendar.due(FILED, Term.days(10), WAITED).dueAt());
    }

    private void crowd(int kind, String unit, int period) {
        jdbc.sql("""
                insert into request_file (number, company_id, applicant_id, service, state, received_at, due_at)
                select '2026-' || (:kind * 100000 + n), (select id from company limit 1), person.id, 'consultation', 'IN_PROGRESS',
                       '2026-11-25 14:00+09', '2027-01-01 00:00+09'
                from generate_series(1, :each) n
                join (select id, row_number() over () as place from person) person on person.place = n % 1000 + 1""").param("kind", kind).param("each", EACH).update();
        jdbc.sql("""
                insert into request_term (number, round, unit, period, starts_at)
                select number, 1, :unit, :period, received_at from request_file where number like :like""")
                .param("unit", unit)
                .param("period", period)
                .param("like", "2026-" + kind + "%")
                .update();
    }

    /** Closed, due before, filed after, and standing still since before the holiday. */
    private void others() {
        jdbc.sql("""
                insert into request_file (number, company_id, service, state, received_at, due_at, closed_at) values
                ('2026-900001', (select id from company limit 1), 'consultation', 'COMPLETED', '2026-11-25 14:00+09', '2026-12-14 18:00+09', '2026-11-26 10:00+09'),
                ('2026-900002', (select id from company limit 1), 'consultation', 'ACCEPTED', '2026-11-25 14:00+09', '2026-11-26 14:00+09', null),
                ('2026-900003', (select id from company limit 1), 'consultation', 'ACCEPTED', '2026-12-02 14:00+09', '2026-12-10 18:00+09', null),
                ('2026-900004', (select id from company limit 1), 'consultation', 'SUPPLEMENT_REQUESTED', '2026-11-25 14:00+09', '2026-12-14 18:00+09', null)
                """).update();
        jdbc.sql("""
                insert into request_term (number, round, unit, period, starts_at)
                select number, 1, 'DAYS', 14, received_at from request_file where number like '2026-9%'""").update();
        jdbc.sql("insert into request_wait values ('2026-900004', 1, '2026-11-26 10:00+09', null, 'who')")
                .update();
    }

    private long count(String tableAndCondition) {
        return jdbc.sql("select count(*) from " + tableAndCondition)
                .query(Long.class)
                .single();
    }

    private static Actor official(String name) {
        return new Actor(PersonId.fresh(), name, Set.of(Role.DIRECTOR));
    }
}
