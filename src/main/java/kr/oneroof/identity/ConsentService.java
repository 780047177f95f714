package kr.oneroof.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.SourceAddress;

/** Who agreed to what (동의). Nothing is ever overwritten; what was said last holds. */
@Service
@Transactional
public class ConsentService {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ConsentService(JdbcClient database, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    public boolean isGiven(PersonId person, ConsentPurpose purpose) {
        return of(person).stream().anyMatch(line -> line.purpose() == purpose && line.given());
    }

    /**
     * Records a consent or its withdrawal; saying the same again is no change.
     *
     * @param how {@code web}, {@code phone}, {@code visit} …
     */
    public void record(PersonId person, ConsentPurpose purpose, boolean given, String how) {
        if (isGiven(person, purpose) == given) {
            return;
        }
        database.sql("""
                        insert into consent_record (person_id, purpose, version, given, how, source, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        purpose.name(),
                        ConsentPurpose.VERSION,
                        given,
                        how,
                        SourceAddress.ofRequest(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                given
                        ? new AccountEvent.ConsentGiven(person, purpose)
                        : new AccountEvent.ConsentWithdrawn(person, purpose));
    }

    /** What holds now, one line a purpose that was ever spoken of. */
    public List<Line> of(PersonId person) {
        return database.sql("""
                        select distinct on (purpose) purpose, given, version, at from consent_record
                        where person_id = ? order by purpose, id desc""")
                .param(person.value())
                .query((row, index) -> new Line(
                        ConsentPurpose.valueOf(row.getString("purpose")),
                        row.getBoolean("given"),
                        row.getString("version"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The last word on a purpose. */
    public record Line(ConsentPurpose purpose, boolean given, String version, Instant at) {}
}
