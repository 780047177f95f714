package kr.oneroof.identity;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The links that letters carry: each good once, for a while, and the newest of its kind only. */
@Component
class AccountTokenRepository {
    /** What a link is good for, and how long. */
    enum Purpose {
        CONFIRM(Duration.ofHours(24)),
        RESET(Duration.ofMinutes(30)),
        INVITE(Duration.ofDays(7));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    private final JdbcClient database;
    private final SeoulClock clock;

    AccountTokenRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new link beside older ones, until it is known whether it goes out. */
    String issue(PersonId person, Purpose purpose) {
        var word = LinkToken.fresh();
        database.sql("insert into account_token (hash, person_id, purpose, expires_at) values (?, ?, ?, ?)")
                .params(
                        LinkToken.hash(word),
                        person.value(),
                        purpose.name(),
                        clock.instant().plus(purpose.life).atOffset(ZoneOffset.UTC))
                .update();
        return word;
    }

    /** The link went out: older ones for the same purpose no longer open anything. */
    void keepOnly(PersonId person, Purpose purpose, String word) {
        database.sql("delete from account_token where person_id = ? and purpose = ? and hash <> ?")
                .params(person.value(), purpose.name(), LinkToken.hash(word))
                .update();
    }

    /** The link does not go out: the one before it still opens, so that strangers who ask cannot spoil it. */
    void drop(String word) {
        database.sql("delete from account_token where hash = ?")
                .param(LinkToken.hash(word))
                .update();
    }

    /** Whose link it is, without using it up. */
    Optional<PersonId> peek(String word, Purpose... purposes) {
        return database.sql("""
                        select person_id from account_token
                        where hash = ? and purpose = any(?) and used_at is null and expires_at > ?""")
                .params(LinkToken.hash(word), names(purposes), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Uses a link up; of two at the same moment one succeeds. */
    Optional<PersonId> use(String word, Purpose... purposes) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("""
                        update account_token set used_at = ?
                        where hash = ? and purpose = any(?) and used_at is null and expires_at > ?
                        returning person_id""")
                .params(now, LinkToken.hash(word), names(purposes), now)
                .query((row, index) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    private static String[] names(Purpose... purposes) {
        return Arrays.stream(purposes).map(Enum::name).toArray(String[]::new);
    }
}
