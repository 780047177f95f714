package kr.oneroof.consultation.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Demand;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.workbench.CaseView.Content;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * The room's own row of a case, for those who may read it: the one gate before which confidential cases are not on
 * file.
 */
@Repository
class CaseContentQueries {
    private final JdbcClient database;
    private final CaseAccess access;
    private final SeoulClock clock;

    CaseContentQueries(JdbcClient database, CaseAccess access, SeoulClock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    boolean isReadable(RequestNumber number) {
        return access.isReadable(number);
    }

    /** @throws NotOnFile also for whoever must not know of it */
    Content require(RequestNumber number) {
        access.require(number);
        return database.sql("select * from consultation_case where number = ?")
                .param(number.value())
                .query((row, index) -> facts(row, clock.today()))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private static Content facts(ResultSet row, LocalDate today) throws SQLException {
        var consultant = row.getObject("consultant_id", UUID.class);
        return new Content(
                new RequestNumber(row.getString("number")),
                row.getLong("version"),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("company_name"),
                row.getString("district"),
                Category.valueOf(row.getString("category")),
                row.getString("title"),
                row.getString("body"),
                row.getString("wanted_outcome"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                FilingChannel.valueOf(row.getString("channel")),
                row.getString("consent"),
                CaseRowQueries.choice(Complexity.class, row.getString("complexity")),
                row.getString("unit"),
                consultant == null ? null : new PersonId(consultant),
                row.getString("agency"),
                CaseRowQueries.moment(row, "filed_at"),
                CaseRowQueries.moment(row, "accept_by"),
                CaseRowQueries.choice(Outcome.class, row.getString("outcome")),
                row.getBoolean("confidential"),
                demand(row),
                today);
    }

    private static @Nullable Demand demand(ResultSet row) throws SQLException {
        var kind = CaseRowQueries.choice(Demand.Kind.class, row.getString("demand_kind"));
        return kind == null
                ? null
                : new Demand(kind, row.getObject("demand_until", LocalDate.class), row.getInt("demand_extensions"));
    }
}
