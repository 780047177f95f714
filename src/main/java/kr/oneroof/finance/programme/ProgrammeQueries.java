package kr.oneroof.finance.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/**
 * Looks programmes up.
 *
 * <p>Reads programmes with the papers that they ask for, in one statement.
 */
@Repository
@Transactional(readOnly = true)
public class ProgrammeQueries {
    private static final String READ = """
            select p.*, array(select kind || case when required then '!' else '?' end from loan_programme_paper
                              where programme_id = p.id order by place) as papers
            from loan_programme p
            """;
    private static final String NEWEST = " order by p.year desc, p.opens_at desc, p.code";

    private final JdbcClient database;
    private final SeoulClock clock;

    ProgrammeQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public Programme require(UUID programme) {
        return database.sql(READ + "where p.id = ?")
                .param(programme)
                .query(ProgrammeQueries::programme)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** All, those in the making too, newest first. */
    public List<Programme> all() {
        return database.sql(READ + NEWEST).query(ProgrammeQueries::programme).list();
    }

    /** What the rules of the programme are set to, by code. */
    public Map<String, String> settings(UUID programme) {
        var all = new LinkedHashMap<String, String>();
        database.sql("select code, setting from loan_programme_rule where programme_id = ? order by code")
                .param(programme)
                .query((row, index) -> all.put(row.getString(1), row.getString(2)))
                .list();
        return all;
    }

    /** Published ones, newest first, closed ones too. */
    public List<Programme> published() {
        return database.sql(READ + "where p.state in ('PUBLISHED', 'CLOSED')" + NEWEST)
                .query(ProgrammeQueries::programme)
                .list();
    }

    /** Which take applications now. */
    public List<Programme> open() {
        return published().stream()
                .filter(programme -> programme.isOpenAt(clock.now()))
                .toList();
    }

    /** The same kind of programme in an earlier round or year, the latest one. */
    public Optional<Programme> before(Programme programme) {
        return database.sql(
                        READ + "where p.state in ('PUBLISHED', 'CLOSED') and p.code = ? and (p.year, p.round) < (?, ?)"
                                + " order by p.year desc, p.round desc limit 1")
                .params(programme.code().name(), programme.year(), programme.round())
                .query(ProgrammeQueries::programme)
                .optional();
    }

    static Programme programme(ResultSet row, int index) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                Programme.Code.valueOf(row.getString("code")),
                row.getInt("round"),
                row.getString("notice_no"),
                row.getString("title"),
                moment(row, "opens_at"),
                moment(row, "closes_at"),
                new Won(row.getLong("volume")),
                new Won(row.getLong("budget")),
                terms(row),
                papers(row),
                Programme.State.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    private static Programme.Terms terms(ResultSet row) throws SQLException {
        return new Programme.Terms(
                new Won(row.getLong("most_per_company")),
                row.getInt("term_months"),
                row.getInt("grace_months"),
                Programme.Repayment.valueOf(row.getString("repayment")),
                rate(row, "base_rate"),
                rate(row, "preferred_rate"),
                rate(row, "rate_cap"),
                Programme.Model.valueOf(row.getString("model")),
                rate(row, "least_own_rate"),
                DayBasis.valueOf(row.getString("day_basis")),
                Programme.Rounding.valueOf(row.getString("rounding")),
                row.getInt("execution_months"),
                row.getInt("extension_months"),
                row.getInt("report_days"),
                row.getBoolean("while_loan_open"));
    }

    private static List<Programme.Paper> papers(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("papers").getArray()).stream()
                .map(word -> new Programme.Paper(word.substring(0, word.length() - 1), word.endsWith("!")))
                .toList();
    }

    private static BasisPoints rate(ResultSet row, String column) throws SQLException {
        return new BasisPoints(row.getInt(column));
    }

    private static LocalDateTime moment(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(
                row.getObject(column, OffsetDateTime.class).toInstant(), SeoulClock.SEOUL);
    }
}
