package kr.oneroof.consultation.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.export.Export.Status;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/** The state of exports while they are written. */
@Repository
@Transactional
class ExportRepository {
    /** How long a file lies ready. */
    static final Duration LIES = Duration.ofDays(7);

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final NoticeService notices;
    private final SeoulClock clock;

    ExportRepository(JdbcClient database, ApplicationEventPublisher events, NoticeService notices, SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.notices = notices;
        this.clock = clock;
    }

    Optional<Export> find(UUID id) {
        return database.sql("select * from consultation_export where id = ?")
                .param(id)
                .query(ExportRepository::export)
                .optional();
    }

    /** A new attempt, with what earlier ones left behind thrown away; empty when nobody waits for it any more. */
    Optional<Export> begin(UUID id) {
        var begun = database.sql("""
                        update consultation_export set status = 'RUNNING', attempt = attempt + 1, bytes = 0, lines = 0
                        where id = ? and status in ('WAITING', 'RUNNING') returning *""").param(id).query(ExportRepository::export).optional();
        begun.ifPresent(_ -> forget(id));
        return begun;
    }

    void finish(Export export, long lines, List<UUID> companies) {
        var now = clock.instant();
        var done = database.sql("""
                        update consultation_export set status = 'DONE', lines = ?, companies = ?, finished_at = ?, expires_at = ?
                        where id = ? and attempt = ? and status = 'RUNNING'""")
                .params(
                        lines,
                        companies.toArray(UUID[]::new),
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(LIES).atOffset(ZoneOffset.UTC),
                        export.id(),
                        export.attempt())
                .update();
        if (done == 1) {
            events.publishEvent(new ExportEvent(export.id(), "ready", export.format() + " " + lines));
            notices.send(export.requester(), "export.notice.ready", "/desk/exports/" + export.id(), lines);
        }
    }

    void fail(Export export) {
        if (end(export.id(), Status.FAILED)) {
            events.publishEvent(new ExportEvent(export.id(), "failed", ""));
            notices.send(export.requester(), "export.notice.failed", "/desk/exports/" + export.id());
        }
    }

    void cancel(UUID id) {
        if (end(id, Status.CANCELLED)) {
            forget(id);
            events.publishEvent(new ExportEvent(id, "cancelled", ""));
        }
    }

    /** Throws away what has lain long enough. */
    void expire() {
        database.sql("""
                        update consultation_export set status = 'EXPIRED' where status = 'DONE' and expires_at <= ?
                        returning id""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    forget(id);
                    events.publishEvent(new ExportEvent(id, "expired", ""));
                });
    }

    private boolean end(UUID id, Status status) {
        return database.sql(
                                "update consultation_export set status = ? where id = ? and status in ('WAITING', 'RUNNING')")
                        .params(status.name(), id)
                        .update()
                == 1;
    }

    private void forget(UUID id) {
        database.sql("delete from consultation_export_piece where export_id = ?")
                .param(id)
                .update();
    }

    static Export export(ResultSet row, int index) throws SQLException {
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        return new Export(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("requester_id", UUID.class)),
                row.getString("reason"),
                ExportFormat.valueOf(row.getString("format")),
                Reader.valueOf(row.getString("reader")),
                CaseFilter.ofQuery(row.getString("filter")),
                Locale.of(row.getString("language")),
                Status.valueOf(row.getString("status")),
                row.getInt("attempt"),
                row.getLong("lines"),
                row.getLong("bytes"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                expires == null ? null : expires.toInstant());
    }
}
