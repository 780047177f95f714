package kr.oneroof.advisory.engagement;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.ExpertEvent;
import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** An expert's sessions for the calendar of a phone, at a secret address that can be revoked. */
@Service
@Transactional
public class CalendarFeedService {
    private final JdbcClient database;
    private final EngagementQueries engagements;
    private final CalendarFeed text;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CalendarFeedService(
            JdbcClient database,
            EngagementQueries engagements,
            CalendarFeed text,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.database = database;
        this.engagements = engagements;
        this.text = text;
        this.events = events;
        this.clock = clock;
    }

    /** Since when there is an address; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDateTime> since(PersonId expert) {
        return database.sql("select created_at from advisory_feed where person_id = ?")
                .param(expert.value())
                .query((row, index) ->
                        LocalDateTime.ofInstant(row.getTimestamp(1).toInstant(), SeoulClock.SEOUL))
                .optional();
    }

    /** A new address; the old one is dead at once. @return the secret word, shown once */
    public String open(PersonId expert) {
        var word = LinkToken.fresh();
        database.sql("""
                        insert into advisory_feed (person_id, word_hash, created_at)
                        select x.person_id, :hash, :at from advisory_expert x where x.person_id = :expert
                        on conflict (person_id) do update set word_hash = excluded.word_hash, created_at = excluded.created_at""")
                .param("expert", expert.value())
                .param("hash", LinkToken.hash(word))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ExpertEvent("feed-opened", expert, ""));
        return word;
    }

    public void revoke(PersonId expert) {
        if (database.sql("delete from advisory_feed where person_id = ?")
                        .param(expert.value())
                        .update()
                == 1) {
            events.publishEvent(new ExpertEvent("feed-revoked", expert, ""));
        }
    }

    /** The calendar behind the word. @throws kr.oneroof.kernel.NotOnFile when it opens nothing */
    @Transactional(readOnly = true)
    public String calendar(String word) {
        var expert = database.sql("""
                        select f.person_id from advisory_feed f join advisory_expert x on x.person_id = f.person_id
                        where f.word_hash = ? and x.state <> 'DISMISSED'""")
                .param(LinkToken.hash(word))
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotOnFile::new);
        return text.of(engagements.calendar(expert, clock.today().minusDays(30)), clock.instant());
    }
}
