package kr.oneroof.company;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies of profiles as they stood. */
@Component
class CompanySnapshotRepository {
    private static final String TAKE = """
            insert into company_snapshot (id, company_id, company_version, taken_at, profile)
            select ?, c.id, c.version, ?, to_jsonb(c) - 'search_text'
                   || jsonb_build_object(
                        'years', coalesce((select jsonb_agg(to_jsonb(y) order by y.year desc)
                                           from company_year y where y.company_id = c.id), '[]'),
                        'workplaces', coalesce((select jsonb_agg(to_jsonb(w)) from company_workplace w
                                                where w.company_id = c.id), '[]'),
                        'certificates', coalesce((select jsonb_agg(to_jsonb(k)) from company_certificate k
                                                  where k.company_id = c.id), '[]'))
            from company c where c.id = ?""";

    private final JdbcClient database;

    CompanySnapshotRepository(JdbcClient database) {
        this.database = database;
    }

    UUID take(Company company, Instant at) {
        var id = UUID.randomUUID();
        database.sql(TAKE)
                .params(id, at.atOffset(ZoneOffset.UTC), company.id().value())
                .update();
        return id;
    }
}
