package kr.oneroof.identity;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.kernel.LimitRule;
import kr.oneroof.kernel.LimitService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.SourceAddress;

/**
 * Who came in, who went and who was refused, with the source (접속기록, 개인정보의 안전성 확보조치 기준 제8조). Refusals from one source
 * are kept up to a number an hour: the log may not be filled by a machine.
 */
@Component
public class LoginRecordService {
    private static final LimitRule FAILURES_KEPT = new LimitRule("login-failure-kept", 100, Duration.ofHours(1));
    /** A session is written after the request that began it. */
    private static final Duration BEGINNING = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final LimitService limits;
    private final TransactionTemplate transactions;
    private final SeoulClock clock;

    LoginRecordService(
            JdbcClient database,
            ApplicationEventPublisher events,
            LimitService limits,
            TransactionTemplate transactions,
            SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param session the id under which the person goes on */
    public void in(PersonId person, String session) {
        transactions.executeWithoutResult(status -> {
            database.sql("""
                            insert into signed_in (session_id, person_id, source, at) values (?, ?, ?, ?)
                            on conflict (session_id) do update set person_id = excluded.person_id, source = excluded.source, at = excluded.at""")
                    .params(
                            session,
                            person.value(),
                            SourceAddress.ofRequest(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            events.publishEvent(new AccountEvent.LoggedIn(person));
        });
    }

    /** A session ended; nothing when nobody was logged in under it. */
    public void out(String session, LogOutReason how) {
        transactions.executeWithoutResult(status -> database.sql(
                        "delete from signed_in where session_id = ? returning person_id")
                .param(session)
                .query(UUID.class)
                .list()
                .forEach(person -> events.publishEvent(new AccountEvent.LoggedOut(new PersonId(person), how))));
    }

    /** Sessions that are gone although nobody ended them. */
    int timedOut() {
        return transactions.execute(status -> {
            var gone = database.sql("""
                            delete from signed_in s where s.at < ? and not exists (select from spring_session x
                                where x.session_id = s.session_id and x.expiry_time > ?) returning s.person_id""")
                    .params(
                            clock.instant().minus(BEGINNING).atOffset(ZoneOffset.UTC),
                            clock.instant().toEpochMilli())
                    .query(UUID.class)
                    .list();
            gone.forEach(person ->
                    events.publishEvent(new AccountEvent.LoggedOut(new PersonId(person), LogOutReason.TIMEOUT)));
            return gone.size();
        });
    }

    /** The sessions under which a person is logged in. */
    List<String> sessionsOf(PersonId person) {
        return database.sql("select session_id from signed_in where person_id = ? order by session_id")
                .param(person.value())
                .query(String.class)
                .list();
    }

    /** @param person whose address was typed; null when nobody has it: what was typed is kept nowhere */
    void failed(@Nullable PersonId person, LoginFailure why) {
        if (limits.count(FAILURES_KEPT, SourceAddress.networkOfRequest()).isEmpty()) {
            transactions.executeWithoutResult(status -> events.publishEvent(new LoginRefused(person, why)));
        }
    }
}
