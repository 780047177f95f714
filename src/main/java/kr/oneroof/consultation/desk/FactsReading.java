package kr.oneroof.consultation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Channel;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Confidences;
import kr.oneroof.consultation.Demand;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.desk.CaseFile.Facts;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * The room's own row of a case, for those who may read it: the one gate before which confidential cases are not on
 * file.
 */
@Repository
class FactsReading {
    private final JdbcClient database;
    private final Confidences confidences;
    private final HouseClock clock;

    FactsReading(JdbcClient database, Confidences confidences, HouseClock clock) {
        this.database = database;
        this.confidences = confidences;
        this.clock = clock;
    }

    boolean isReadable(RequestNumber number) {
        return confidences.isReadable(number);
    }

    /** @throws NotOnFile also for whoever must not know of it */
    Facts require(RequestNumber number) {
        confidences.require(number);
        return database.sql("select * from consultation_case where number = ?")
                .param(number.value())
                .query((row, index) -> facts(row, clock.today()))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private static Facts facts(ResultSet row, LocalDate today) throws SQLException {
        var consultant = row.getObject("consultant_id", UUID.class);
        return new Facts(
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
                Channel.valueOf(row.getString("channel")),
                row.getString("consent"),
                CaseRows.choice(Complexity.class, row.getString("complexity")),
                row.getString("unit"),
                consultant == null ? null : new PersonId(consultant),
                row.getString("agency"),
                CaseRows.moment(row, "filed_at"),
                CaseRows.moment(row, "accept_by"),
                CaseRows.choice(Outcome.class, row.getString("outcome")),
                row.getBoolean("confidential"),
                demand(row),
                today);
    }

    private static @Nullable Demand demand(ResultSet row) throws SQLException {
        var kind = CaseRows.choice(Demand.Kind.class, row.getString("demand_kind"));
        return kind == null
                ? null
                : new Demand(kind, row.getObject("demand_until", LocalDate.class), row.getInt("demand_extensions"));
    }
}
