package kr.oneroof.consultation.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Finds where a case is, and holds it there until the transaction ends. */
@Repository
class WhereaboutsQueries {
    private final JdbcClient database;
    private final SeoulClock clock;

    WhereaboutsQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    SeoulClock clock() {
        return clock;
    }

    Whereabouts lock(RequestNumber number) {
        database.sql("select number from consultation_case where number = ? for update")
                .param(number.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        return database.sql("""
                        select c.company_id, c.status, c.confidential, c.unit, c.consultant_id, f.due_at,
                               exists (select from consultation_handover h
                                       where h.number = c.number and h.decision is null) as asked
                        from consultation_case c join request_file f on f.number = c.number where c.number = ?""")
                .param(number.value())
                .query((row, index) -> whereabouts(row, clock.today()))
                .single();
    }

    private static Whereabouts whereabouts(ResultSet row, LocalDate today) throws SQLException {
        var consultant = row.getObject("consultant_id", UUID.class);
        return new Whereabouts(
                new CompanyId(row.getObject("company_id", UUID.class)),
                CaseStatus.valueOf(row.getString("status")),
                row.getBoolean("confidential"),
                row.getString("unit"),
                consultant == null ? null : new PersonId(consultant),
                today,
                LocalDate.ofInstant(row.getTimestamp("due_at").toInstant(), SeoulClock.SEOUL),
                row.getBoolean("asked"));
    }
}
