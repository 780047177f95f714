package kr.oneroof.consultation.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Long matters in view, what was written about them, and which words went out. */
@Repository
class MonitoringRepository {
    private static final String SELECT = """
            select distinct on (m.number) m.id, m.number, m.since, m.plan from consultation_monitoring m
            join consultation_case c on c.number = m.number and c.status = 'MONITORING'
            %s order by m.number, m.id desc""";

    private final JdbcClient database;

    MonitoringRepository(JdbcClient database) {
        this.database = database;
    }

    List<Monitoring> all() {
        return database.sql(SELECT.formatted(""))
                .query(MonitoringRepository::monitoring)
                .list();
    }

    /** Empty when it is not in view now. */
    Optional<Monitoring> of(RequestNumber number) {
        return database.sql(SELECT.formatted("where m.number = ?"))
                .param(number.value())
                .query(MonitoringRepository::monitoring)
                .optional();
    }

    void keepProgress(Monitoring monitoring, PersonId by, String text, Instant at) {
        database.sql("insert into consultation_progress (monitoring_id, at, author_id, body) values (?, ?, ?, ?)")
                .params(monitoring.id(), at.atOffset(ZoneOffset.UTC), by.value(), text)
                .update();
    }

    /** Whether this word is ours to say: each is said once, on whichever node. */
    boolean claim(Monitoring monitoring, int step, Instant at) {
        return database.sql("""
                        insert into consultation_progress_notice (monitoring_id, step, sent_at) values (?, ?, ?)
                        on conflict (monitoring_id, step) do nothing""")
                        .params(monitoring.id(), step, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What was written last since the word before this step; empty when nothing happened. */
    Optional<String> newsBefore(Monitoring monitoring, int step) {
        return database.sql("""
                        select p.body from consultation_progress p where p.monitoring_id = :id
                        and p.at > coalesce((select max(n.sent_at) from consultation_progress_notice n
                                             where n.monitoring_id = :id and n.step < :step), '-infinity')
                        order by p.at desc limit 1""")
                .param("id", monitoring.id())
                .param("step", step)
                .query(String.class)
                .optional();
    }

    Optional<String> lastProgress(Monitoring monitoring) {
        return database.sql("select body from consultation_progress where monitoring_id = ? order by at desc limit 1")
                .param(monitoring.id())
                .query(String.class)
                .optional();
    }

    private static Monitoring monitoring(ResultSet row, int index) throws SQLException {
        return new Monitoring(
                row.getLong("id"),
                new RequestNumber(row.getString("number")),
                row.getObject("since", LocalDate.class),
                row.getString("plan"));
    }
}
