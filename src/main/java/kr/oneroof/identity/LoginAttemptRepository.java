package kr.oneroof.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.SeoulClock;

/**
 * Counts tries in the database: all nodes count together. Every method locks its rows in the order of their keys, so
 * that two tries of one person from one place wait for each other and never in a circle.
 */
@Component
@Transactional
class LoginAttemptRepository {
    private final JdbcClient database;
    private final PersonRepository persons;
    private final SeoulClock clock;

    LoginAttemptRepository(JdbcClient database, PersonRepository persons, SeoulClock clock) {
        this.database = database;
        this.persons = persons;
        this.clock = clock;
    }

    /** Counts a try before it is made. False when it must not be made now; then it does not count. */
    boolean mayTry(LoginTry asked) {
        var now = clock.instant();
        var keys = asked.keys();
        keys.forEach((rule, key) -> database.sql("""
                        insert into login_attempt (key, account, failures, last_at) values (?, ?, 0, ?) on conflict do nothing""")
                .param(key)
                .param(rule == LockOutRule.SOURCE ? null : asked.accountHash())
                .param(Timestamp.from(now))
                .update());
        var before = locked(keys);
        if (before.values().stream().anyMatch(standing -> standing.mustRestAt(now))) {
            return false;
        }
        keys.forEach((rule, key) -> {
            var standing = before.get(key);
            if (standing != null) {
                keep(key, standing.oneMore(rule, now));
            }
        });
        return true;
    }

    /** The try was none of a stranger: it is taken back, and what failed here before is forgotten. */
    void succeeded(LoginTry made) {
        var keys = made.keys();
        locked(keys);
        keys.forEach((rule, key) -> {
            if (rule == LockOutRule.HERE || rule == LockOutRule.DEVICE) {
                database.sql("delete from login_attempt where key = ?")
                        .param(key)
                        .update();
            } else {
                database.sql(
                                "update login_attempt set failures = greatest(failures - 1, 0), locked_until = null where key = ?")
                        .param(key)
                        .update();
            }
        });
    }

    /** Whoever chose a new password has shown more than a password: the rest that strangers earned is over. */
    @EventListener
    void on(AccountEvent.PasswordChanged changed) {
        persons.findById(changed.person()).ifPresent(person -> {
            var account = LinkToken.hash(person.email());
            database.sql("select key from login_attempt where account = ? order by key collate \"C\" for update")
                    .param(account)
                    .query(String.class)
                    .list();
            database.sql("delete from login_attempt where account = ?")
                    .param(account)
                    .update();
        });
    }

    private Map<String, FailedLogins> locked(Map<LockOutRule, String> keys) {
        var found = new HashMap<String, FailedLogins>();
        database.sql("""
                        select key, failures, last_at, locked_until from login_attempt where key = any(?)
                        order by key collate "C" for update""").param(keys.values().toArray(String[]::new)).query(row -> {
            found.put(
                    row.getString(1),
                    new FailedLogins(row.getInt(2), row.getTimestamp(3).toInstant(), instant(row.getTimestamp(4))));
        });
        return found;
    }

    private void keep(String key, FailedLogins after) {
        var until = after.restUntil();
        database.sql("update login_attempt set failures = ?, last_at = ?, locked_until = ? where key = ?")
                .param(after.inARow())
                .param(Timestamp.from(after.last()))
                .param(until == null ? null : Timestamp.from(until))
                .param(key)
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
