package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class LoginRecordServiceTests {
    private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");

    @Autowired
    private LoginRecordService records;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private SecondFactorService factors;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    private final String email = UUID.randomUUID() + "@example.org";
    private PersonId person;

    @BeforeEach
    void enter() {
        var invited =
                Person.invite(new NewPerson(email, "박지원", "", Locale.KOREAN), "", Set.of(Role.COMPANY_STAFF), clock);
        invited.choosePassword("{noop}x", clock);
        person = persons.saveAndFlush(invited).id();
    }

    @Test
    void notesASessionThatIsGoneWithoutALogOutAsTimedOut() {
        var alive = UUID.randomUUID().toString();
        var expired = UUID.randomUUID().toString();
        var gone = UUID.randomUUID().toString();
        session(alive, NOON.plusSeconds(1200));
        session(expired, NOON.minusSeconds(1));
        SeoulClock.at(
                NOON.minus(Duration.ofHours(1)),
                () -> List.of(alive, expired, gone).forEach(id -> records.in(person, id)));
        SeoulClock.at(NOON, () -> {
            records.in(person, "just-begun-" + gone);
            records.timedOut();
            records.timedOut();
        });
        assertThat(records.sessionsOf(person)).containsExactlyInAnyOrder(alive, "just-begun-" + gone);
        assertThat(audited("identity.logged-out")).containsExactly("박지원 TIMEOUT", "박지원 TIMEOUT");
    }

    @Test
    void tellsTheOwnerWhenAPasswordIsResetAndNotWhenTheFirstOneIsChosen() {
        accounts.forgotPassword(email);
        assertThat(accounts.choosePassword(token(), "winterlicher Kaffeeduft")).contains(person);
        assertThat(subjects()).last().asString().contains("비밀번호가 바뀌었습니다");
        var invited = Person.invite(
                new NewPerson("new-" + email, "신입", "", Locale.KOREAN), "", Set.of(Role.COMPANY_STAFF), clock);
        persons.saveAndFlush(invited);
        accounts.sendConfirmationAgain("new-" + email);
        var link = database.sql(
                        "select substring(body from 'token=([A-Za-z0-9_-]+)') from notice_outbox where recipient = ?")
                .param("new-" + email)
                .query(String.class)
                .single();
        assertThat(accounts.choosePassword(link, "winterlicher Kaffeeduft")).isPresent();
        assertThat(database.sql("select count(*) from notice_outbox where recipient = ?")
                        .param("new-" + email)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void tellsTheOwnerWhenTheSecondFactorIsReset() {
        factors.forget(person);
        assertThat(subjects()).last().asString().contains("2단계 인증이 초기화되었습니다");
    }

    @Test
    void keepsTheLastLinkThatWentOutHoweverOftenStrangersAsk() {
        for (var n = 0; n < 8; n++) {
            accounts.forgotPassword(email);
        }
        assertThat(subjects()).hasSize(5);
        assertThat(accounts.isOpen(token()))
                .as("the fifth letter's link, after three more were asked for")
                .isTrue();
    }

    @Test
    void forgetsAttemptsAndLinksThatHaveServedTheirTime() {
        accounts.forgotPassword(email);
        var account = UUID.randomUUID().toString();
        attempt("old-" + account, account, NOON.minus(Duration.ofDays(2)));
        attempt("new-" + account, account, NOON.minus(Duration.ofHours(2)));
        SessionJob.forget(database, NOON);
        assertThat(database.sql("select key from login_attempt where account = ?")
                        .param(account)
                        .query(String.class)
                        .list())
                .containsExactly("new-" + account);
        assertThat(tokens()).isOne();
        SessionJob.forget(database, clock.instant().plus(Duration.ofDays(31)));
        assertThat(tokens()).isZero();
    }

    private void attempt(String key, String account, Instant last) {
        database.sql("insert into login_attempt (key, account, failures, last_at) values (?, ?, 3, ?)")
                .params(key, account, last.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void session(String id, Instant expiry) {
        database.sql("insert into spring_session values (?, ?, 0, 0, 1800, ?, ?)")
                .params(UUID.randomUUID().toString(), id, expiry.toEpochMilli(), person.toString())
                .update();
    }

    private int tokens() {
        return database.sql("select count(*) from account_token where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private List<String> audited(String action) {
        return database.sql("select actor || ' ' || detail from audit_row where subject = ? and action = ? order by id")
                .params("person:" + person, action)
                .query(String.class)
                .list();
    }

    private List<String> subjects() {
        return database.sql("select subject from notice_outbox where recipient = ? order by created_at")
                .param(email)
                .query(String.class)
                .list();
    }

    private String token() {
        return database.sql("""
                        select substring(body from 'token=([A-Za-z0-9_-]+)') from notice_outbox
                        where recipient = ? and body like '%token=%' order by created_at desc limit 1""").param(email).query(String.class).single();
    }
}
