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
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Repository
@Transactional(readOnly = true)
class LoanReading implements Loans {
    static final int PAGE = 30;
    private static final String READ = """
            select l.*, coalesce(k.valid_until, l.valid_until) as valid, c.name as company, p.year || ' ' || p.title as programme, b.name as bank
            from loan_application l join company c on c.id = l.company_id join loan_programme p on p.id = l.programme_id
            join bank b on b.id = l.bank_id left join loan k on k.number = l.number
            """;

    private final JdbcClient database;

    LoanReading(JdbcClient database) {
        this.database = database;
    }

    @Override
    public LoanSheet require(RequestNumber number) {
        var purposes = database.sql("select kind, amount from loan_purpose where number = ? order by amount desc, kind")
                .param(number.value())
                .query((row, index) -> new Purpose(Purpose.Kind.valueOf(row.getString(1)), new Won(row.getLong(2))))
                .list();
        return database.sql(READ + "where l.number = ?")
                .param(number.value())
                .query((row, index) -> new LoanSheet(line(row, index), asked(row), decision(row), purposes))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public LoanSheet requireOf(CompanyId company, RequestNumber number) {
        var found = require(number);
        if (!found.line().company().equals(company)) {
            throw new NotOnFile();
        }
        return found;
    }

    @Override
    public List<LoanSheet.Line> of(CompanyId company) {
        return database.sql(READ + "where l.company_id = ? order by l.number desc limit 100")
                .param(company.value())
                .query(LoanReading::line)
                .list();
    }

    @Override
    public List<LoanSheet.Line> in(LoanState state, long after, PersonId reader) {
        return database.sql(READ
                        + "where l.state = ? and l.place > ? and not exists (select from loan_recusal r where r.number = l.number"
                        + " and r.person_id = ?) order by l.place limit " + PAGE)
                .params(state.name(), after, reader.value())
                .query(LoanReading::line)
                .list();
    }

    private static LoanSheet.Line line(ResultSet row, int index) throws SQLException {
        return new LoanSheet.Line(
                new RequestNumber(row.getString("number")),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company"),
                row.getObject("programme_id", UUID.class),
                row.getString("programme"),
                new Won(row.getLong("amount")),
                LoanState.valueOf(row.getString("state")),
                LocalDateTime.ofInstant(
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(), HouseClock.SEOUL),
                row.getLong("place"));
    }

    private static LoanSheet.Asked asked(ResultSet row) throws SQLException {
        return new LoanSheet.Asked(
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

    private static LoanSheet.Decision decision(ResultSet row) throws SQLException {
        var rate = row.getObject("rate", Integer.class);
        var granted = row.getObject("granted", Long.class);
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new LoanSheet.Decision(
                row.getObject("favoured", Boolean.class),
                row.getString("opinion"),
                granted == null ? null : new Won(granted),
                rate == null ? null : new BasisPoints(rate),
                row.getObject("valid", LocalDate.class),
                waiver(row),
                new LoanSheet.Said(
                        row.getString("last_word"),
                        row.getObject("supplement_until", LocalDate.class),
                        decidedAt == null
                                ? null
                                : LocalDate.ofInstant(decidedAt.toInstant(), HouseClock.SEOUL)
                                        .plusDays(LoanSaid.DAYS_TO_OBJECT),
                        row.getString("objection")));
    }
}
