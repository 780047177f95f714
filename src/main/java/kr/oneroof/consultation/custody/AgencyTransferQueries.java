package kr.oneroof.consultation.custody;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** What went to an agency outside, and until when it could go in time. */
@Repository
class AgencyTransferQueries {
    private final JdbcClient database;
    private final SeoulClock clock;

    AgencyTransferQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param ground how the applicant consented, or which law allows it */
    record Sent(String agency, String purpose, String items, String retention, String ground) {}

    Optional<Sent> last(RequestNumber number) {
        return database.sql("""
                        select agency, purpose, items, retention, coalesce(nullif(consent, ''), law) as ground
                        from consultation_transfer where number = ? order by id desc limit 1""")
                .param(number.value())
                .query((row, index) -> new Sent(
                        row.getString("agency"),
                        row.getString("purpose"),
                        row.getString("items"),
                        row.getString("retention"),
                        row.getString("ground")))
                .optional();
    }

    /** Empty once it is over. */
    Optional<Instant> deadline(RequestNumber number) {
        return database.sql("select accept_by from consultation_case where number = ?")
                .param(number.value())
                .query((row, index) -> row.getTimestamp("accept_by").toInstant())
                .optional()
                .filter(clock.instant()::isBefore);
    }
}
