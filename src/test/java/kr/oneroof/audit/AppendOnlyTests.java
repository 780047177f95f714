package kr.oneroof.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import kr.oneroof.support.ModuleTest;

/** What may only grow is out of the application's reach, and its owner does not shorten it by mistake either. */
@ModuleTest
class AppendOnlyTests {
    private static final String A_COLUMN = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'
            order by ordinal_position limit 1""";

    @Autowired
    private JdbcClient application;

    @Autowired
    private Environment environment;

    private JdbcClient owner;
    private List<String> tables;

    @BeforeEach
    void knock() {
        owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
        tables = owner.sql("select name from append_only_table order by name")
                .query(String.class)
                .list();
        look(Instant.now());
    }

    @Test
    void coversTheTrailTheLooksTheHistoryAndTheConsents() {
        assertThat(tables)
                .contains(
                        "audit_row", "look", "look_check", "consent_record", "person_role_history", "company_snapshot");
    }

    @Test
    void refusesTheApplicationEveryChange() {
        for (var table : tables) {
            var column = owner.sql(A_COLUMN).param(table).query(String.class).single();
            for (var change : List.of("update %1$s set %2$s = %2$s", "delete from %1$s", "truncate %1$s")) {
                assertThatThrownBy(() ->
                                application.sql(change.formatted(table, column)).update())
                        .as(change + " " + table)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    void keepsTheApplicationFromTakingATableOffTheList() {
        assertThatThrownBy(
                        () -> application.sql("delete from append_only_table").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        application.sql("alter table look disable trigger all").update())
                .hasStackTraceContaining("must be owner");
    }

    @Test
    void stopsTheOwnerToo() {
        for (var table : List.of("audit_row", "look", "consent_record", "company_snapshot")) {
            assertThatThrownBy(() -> owner.sql("truncate " + table + " cascade").update())
                    .as(table)
                    .hasStackTraceContaining("may only grow");
        }
        assertThatThrownBy(() -> owner.sql("delete from look").update()).hasStackTraceContaining("may only grow");
    }

    @Test
    void letsLooksGoAfterTwoYearsAndNotBefore() {
        var old = look(Instant.now().minus(Duration.ofDays(732)));
        var younger = look(Instant.now().minus(Duration.ofDays(729)));
        application.sql(LookCleanupJob.SWEEP).query(Long.class).single();
        assertThat(application
                        .sql("select subject from look where subject in (?, ?)")
                        .params(old, younger)
                        .query(String.class)
                        .list())
                .containsExactly(younger);
    }

    private String look(Instant at) {
        var subject = "company:" + UUID.randomUUID();
        application
                .sql("""
                        insert into look (at, actor_id, actor, unit, source, subject, what, reason)
                        values (?, ?, '김상담', '기업SOS팀', '192.0.2.1', ?, 'audit.look.profile', '')""")
                .params(at.atOffset(ZoneOffset.UTC), UUID.randomUUID(), subject)
                .update();
        return subject;
    }
}
