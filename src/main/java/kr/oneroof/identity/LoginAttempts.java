package kr.oneroof.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;

/** Counts wrong passwords for each name, known or not, in the database: all nodes count together. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class LoginAttempts {
    private final JdbcClient database;
    private final HouseClock clock;

    LoginAttempts(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean mustRest(String email) {
        return database.sql("select locked_until from login_attempt where key = ?")
                .param(Secrets.hash(email))
                .query((row, index) -> Optional.ofNullable(row.getTimestamp("locked_until")))
                .optional()
                .flatMap(found -> found)
                .filter(until -> until.toInstant().isAfter(clock.instant()))
                .isPresent();
    }

    void failed(String email) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var failures = database.sql("""
                        insert into login_attempt (key, failures, last_at) values (?, 1, ?)
                        on conflict (key) do update set last_at = excluded.last_at, failures =
                            case when login_attempt.last_at < excluded.last_at - interval '1 day' then 1
                                 else login_attempt.failures + 1 end
                        returning failures""")
                .params(Secrets.hash(email), now)
                .query(Integer.class)
                .single();
        Instant until = clock.instant().plus(new LockOut(failures).rest());
        database.sql("update login_attempt set locked_until = ? where key = ?")
                .params(until.atOffset(ZoneOffset.UTC), Secrets.hash(email))
                .update();
    }

    void succeeded(String email) {
        database.sql("delete from login_attempt where key = ?").param(Secrets.hash(email)).update();
    }
}
