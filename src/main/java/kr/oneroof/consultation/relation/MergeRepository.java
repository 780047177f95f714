package kr.oneroof.consultation.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** The rows of merges that stand. */
@Repository
class MergeRepository {
    private static final String ADD = """
            insert into consultation_merge (id, merged, leader, status_before, reason, merged_by, at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String TAKE_BACK = """
            update consultation_merge set undone_at = ?, undone_by = ?, undone_why = ?
            where id = ? and undone_at is null""";

    private final JdbcClient database;

    MergeRepository(JdbcClient database) {
        this.database = database;
    }

    void add(Merge merge, PersonId by) {
        database.sql(ADD)
                .params(
                        merge.id(),
                        merge.merged().value(),
                        merge.leading().value(),
                        merge.before().name(),
                        merge.reason(),
                        by.value(),
                        merge.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBack(Merge merge, PersonId by, String why, Instant at) {
        database.sql(TAKE_BACK)
                .params(at.atOffset(ZoneOffset.UTC), by.value(), why, merge.id())
                .update();
    }

    Optional<Merge> of(RequestNumber merged) {
        return database.sql("select * from consultation_merge where merged = ? and undone_at is null")
                .param(merged.value())
                .query(MergeRepository::merge)
                .optional();
    }

    List<Merge> into(RequestNumber leading) {
        return database.sql("select * from consultation_merge where leader = ? and undone_at is null order by at, id")
                .param(leading.value())
                .query(MergeRepository::merge)
                .list();
    }

    private static Merge merge(ResultSet row, int index) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("merged")),
                new RequestNumber(row.getString("leader")),
                CaseStatus.valueOf(row.getString("status_before")),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
