package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.support.ModuleTest;

@ModuleTest
class EventCleanupJobTests {
    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

    @Autowired
    private JdbcClient database;

    @Test
    void forgetsNewsThatArrivedAWeekAgoAndNoneThatDidNot() {
        var arrived = news(NOW.minus(Duration.ofDays(8)), NOW.minus(Duration.ofDays(8)));
        var lately = news(NOW.minus(Duration.ofDays(8)), NOW.minus(Duration.ofDays(6)));
        var lost = news(NOW.minus(Duration.ofDays(400)), null);
        EventCleanupJob.forget(database, NOW);
        assertThat(database.sql("select id from event_publication where id in (?, ?, ?)")
                        .params(arrived, lately, lost)
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(lately, lost);
    }

    @Test
    void forgetsCountsThatAreOver() {
        var name = "test-" + UUID.randomUUID();
        database.sql("insert into request_count values (?, ?, 1), (?, ?, 1)")
                .params(
                        name + ":over",
                        NOW.minusSeconds(1).atOffset(ZoneOffset.UTC),
                        name + ":open",
                        NOW.plusSeconds(1).atOffset(ZoneOffset.UTC))
                .update();
        EventCleanupJob.forget(database, NOW);
        assertThat(database.sql("select key from request_count where key like ? || '%'")
                        .param(name)
                        .query(String.class)
                        .list())
                .containsExactly(name + ":open");
    }

    private UUID news(Instant published, @Nullable Instant completed) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, completion_date)
                        values (?, 'test', 'test', '{}', ?, ?)""")
                .param(id)
                .param(published.atOffset(ZoneOffset.UTC))
                .param(completed == null ? null : completed.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
