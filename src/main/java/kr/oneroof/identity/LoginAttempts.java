package kr.oneroof.identity;

import java.sql.Timestamp;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.LinkWord;

/** Counts tries for each address typed, known or not, and each source, in the database: all nodes count together. */
@Component
@Transactional
class LoginAttempts {
    private final JdbcClient database;
    private final Persons persons;
    private final HouseClock clock;

    LoginAttempts(JdbcClient database, Persons persons, HouseClock clock) {
        this.database = database;
        this.persons = persons;
        this.clock = clock;
    }

    /** Counts a try before it is made. False when it must not be made now; then it does not count. */
    boolean mayTry(String email, String source) {
        return counted(LockOut.SOURCE, keyOf(LockOut.SOURCE, source))
                && counted(LockOut.ACCOUNT, keyOf(LockOut.ACCOUNT, email));
    }

    void succeeded(String email, String source) {
        database.sql("delete from login_attempt where key = ?").param(keyOf(LockOut.ACCOUNT, email)).update();
        database.sql("update login_attempt set failures = greatest(failures - 1, 0), locked_until = null where key = ?")
                .param(keyOf(LockOut.SOURCE, source)).update();
    }

    /** Whoever chose a new password has shown more than a password: the rest that strangers earned is over. */
    @EventListener
    void on(AccountEvent.PasswordChanged changed) {
        persons.findById(changed.person()).ifPresent(person ->
                database.sql("delete from login_attempt where key = ?").param(keyOf(LockOut.ACCOUNT, person.email()))
                        .update());
    }

    private boolean counted(LockOut rule, String key) {
        var now = clock.instant();
        database.sql("insert into login_attempt (key, failures, last_at) values (?, 0, ?) on conflict do nothing")
                .params(key, Timestamp.from(now)).update();
        var before = standing(key);
        if (before.mustRestAt(now)) {
            return false;
        }
        var after = before.oneMore(rule, now);
        var until = after.restUntil();
        database.sql("update login_attempt set failures = ?, last_at = ?, locked_until = ? where key = ?")
                .param(after.inARow()).param(Timestamp.from(now)).param(until == null ? null : Timestamp.from(until))
                .param(key).update();
        return true;
    }

    private Failures standing(String key) {
        return database.sql("select failures, last_at, locked_until from login_attempt where key = ? for update")
                .param(key)
                .query((row, index) -> new Failures(row.getInt(1), row.getTimestamp(2).toInstant(),
                        instant(row.getTimestamp(3))))
                .single();
    }

    private static String keyOf(LockOut rule, String what) {
        return rule + ":" + LinkWord.hash(what);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
