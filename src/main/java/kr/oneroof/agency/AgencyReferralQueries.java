package kr.oneroof.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Requests at the agencies, for reading. */
@Repository
@Transactional(readOnly = true)
public class AgencyReferralQueries {
    private static final String SELECT = """
            select r.*, a.name as agency_name from agency_referral r join agency a on a.id = r.agency_id""";

    private final JdbcClient database;

    AgencyReferralQueries(JdbcClient database) {
        this.database = database;
    }

    /** A request at the agencies. @param stage name of its stage */
    public record CaseView(RequestNumber number, CompanyId company, String title, String body, String stage) {
        public boolean isOpen() {
            return stage.equals("OPEN");
        }
    }

    /** @throws NotOnFile when the agencies never had it */
    public CaseView view(RequestNumber number) {
        return database.sql("select number, company_id, title, body, stage from agency_case where number = ?")
                .param(number.value())
                .query((row, index) -> new CaseView(
                        number,
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("stage")))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** In the order in which they were written. */
    public List<AgencyReferralView> of(RequestNumber number) {
        return database.sql(SELECT + " where r.number = ? order by r.asked_at, r.id")
                .param(number.value())
                .query(AgencyReferralQueries::referral)
                .list();
    }

    /** @throws NotOnFile when there is none */
    public AgencyReferralView require(UUID referral) {
        return database.sql(SELECT + " where r.id = ?")
                .param(referral)
                .query(AgencyReferralQueries::referral)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private static AgencyReferralView referral(ResultSet row, int index) throws SQLException {
        return new AgencyReferralView(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                new DataSharing(
                        row.getString("question"),
                        row.getString("purpose"),
                        row.getString("items"),
                        row.getString("retention")),
                AgencyReferralState.valueOf(row.getString("state")),
                asked(row),
                row.getString("consent"),
                seoul(row, "sent_at"),
                seoul(row, "answer_by"),
                row.getString("answer"),
                row.getString("result"));
    }

    private static LocalDateTime asked(ResultSet row) throws SQLException {
        return LocalDateTime.ofInstant(
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), SeoulClock.SEOUL);
    }

    private static @Nullable LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), SeoulClock.SEOUL);
    }
}
