package kr.oneroof.consultation.presence;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Who is in a case now, on whatever node: a row in the database for each, which their page renews every few seconds.
 */
@Component
public class PresenceService {
    /** After so long without a sign somebody is gone. */
    static final Duration GONE_AFTER = Duration.ofSeconds(15);

    private final JdbcClient database;
    private final SeoulClock clock;

    PresenceService(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes that somebody is here, and tells the names of the others. Nothing for what is no case or no person on file.
     */
    @Transactional
    public List<String> enter(RequestNumber number, PersonId me) {
        var now = clock.instant();
        database.sql("""
                        insert into case_presence (number, person_id, seen_at)
                        select c.number, p.id, :now from consultation_case c, person p where c.number = :number and p.id = :me
                        on conflict (number, person_id) do update set seen_at = excluded.seen_at""")
                .param("number", number.value())
                .param("me", me.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("""
                        select p.name from case_presence s join person p on p.id = s.person_id
                        where s.number = ? and s.person_id <> ? and s.seen_at > ? order by p.name""")
                .params(number.value(), me.value(), now.minus(GONE_AFTER).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** Takes away who is long gone. */
    @Transactional
    public void sweep() {
        database.sql("delete from case_presence where seen_at < ?")
                .param(clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
