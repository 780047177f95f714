package kr.oneroof.finance.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** What is read of applications. */
@Repository
@Transactional(readOnly = true)
public class LoanApplicationQueries {
    static final int PAGE = 30;
    private static final String READ = """
            select l.*, coalesce(k.valid_until, l.valid_until) as valid, c.name as company, p.year || ' ' || p.title as programme, b.name as bank
            from loan_application l join company c on c.id = l.company_id join loan_programme p on p.id = l.programme_id
            join bank b on b.id = l.bank_id left join loan k on k.number = l.number
            """;

    private final JdbcClient database;

    LoanApplicationQueries(JdbcClient database) {
        this.database = database;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public LoanApplicationView require(RequestNumber number) {
        var purposes = database.sql("select kind, amount from loan_purpose where number = ? order by amount desc, kind")
                .param(number.value())
                .query((row, index) ->
                        new LoanPurpose(LoanPurpose.Kind.valueOf(row.getString(1)), new Won(row.getLong(2))))
                .list();
        return database.sql(READ + "where l.number = ?")
                .param(number.value())
                .query((row, index) -> new LoanApplicationView(line(row, index), asked(row), decision(row), purposes))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** @throws kr.oneroof.kernel.NotOnFile also when it is another company's */
    public LoanApplicationView requireOf(CompanyId company, RequestNumber number) {
        var found = require(number);
        if (!found.line().company().equals(company)) {
            throw new NotOnFile();
        }
        return found;
    }

    /** Newest first, at most a hundred. */
    public List<LoanApplicationView.Line> of(CompanyId company) {
        return database.sql(READ + "where l.company_id = ? order by l.number desc limit 100")
                .param(company.value())
                .query(LoanApplicationQueries::line)
                .list();
    }

    /**
     * In the order in which they came.
     *
     * @param after place of the last one that was shown; 0 for the first page
     * @param reader those from which this person stepped aside are left out
     */
    public List<LoanApplicationView.Line> in(LoanState state, long after, PersonId reader) {
        return database.sql(READ
                        + "where l.state = ? and l.place > ? and not exists (select from loan_recusal r where r.number = l.number"
                        + " and r.person_id = ?) order by l.place limit " + PAGE)
                .params(state.name(), after, reader.value())
                .query(LoanApplicationQueries::line)
                .list();
    }

    private static LoanApplicationView.Line line(ResultSet row, int index) throws SQLException {
        return new LoanApplicationView.Line(
                new RequestNumber(row.getString("number")),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company"),
                row.getObject("programme_id", UUID.class),
                row.getString("programme"),
                new Won(row.getLong("amount")),
                LoanState.valueOf(row.getString("state")),
                LocalDateTime.ofInstant(
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(), SeoulClock.SEOUL),
                row.getLong("place"));
    }

    private static LoanApplicationView.Asked asked(ResultSet row) throws SQLException {
        return new LoanApplicationView.Asked(
                row.getObject("bank_id", UUID.class),
                row.getString("bank"),
                row.getString("branch"),
                row.getObject("consulted_on", LocalDate.class),
                row.getBoolean("preferred"));
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        var missing = row.getString("missing");
        return new Waiver(missing.isEmpty() ? List.of() : List.of(missing.split(" ")), row.getString("waiver"));
    }

    private static LoanApplicationView.Decision decision(ResultSet row) throws SQLException {
        var rate = row.getObject("rate", Integer.class);
        var granted = row.getObject("granted", Long.class);
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new LoanApplicationView.Decision(
                row.getObject("favoured", Boolean.class),
                row.getString("opinion"),
                granted == null ? null : new Won(granted),
                rate == null ? null : new BasisPoints(rate),
                row.getObject("valid", LocalDate.class),
                waiver(row),
                new LoanApplicationView.Said(
                        row.getString("last_word"),
                        row.getObject("supplement_until", LocalDate.class),
                        decidedAt == null
                                ? null
                                : LocalDate.ofInstant(decidedAt.toInstant(), SeoulClock.SEOUL)
                                        .plusDays(LoanCorrespondence.DAYS_TO_OBJECT),
                        row.getString("objection")));
    }
}
