package kr.oneroof.finance.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** Reads loans with all their facts, many in five statements. */
@Repository
class LoanAccountLoader {
    static final String LOANS = """
            select l.*, c.name as company_name, c.business_number, b.name as bank_name
            from loan l join company c on c.id = l.company_id join bank b on b.id = l.bank_id
            """;

    private final JdbcClient database;
    private final ProgrammeQueries programmes;

    LoanAccountLoader(JdbcClient database, ProgrammeQueries programmes) {
        this.database = database;
        this.programmes = programmes;
    }

    List<LoanAccount> accounts(List<String> numbers) {
        var keys = numbers.toArray(String[]::new);
        var entries = facts(
                "select * from loan_movement where number = any(?) order by number, on_day, told_at, id",
                keys,
                LoanAccountLoader::entry);
        var rates = facts(
                "select * from loan_rate where number = any(?) order by number, from_day, serial",
                keys,
                row -> new LoanRate(day(row, "from_day"), new BasisPoints(row.getInt("rate"))));
        var arrears = facts(
                "select * from (select distinct on (number, from_day) * from loan_arrears where number = any(?)"
                        + " order by number, from_day, serial desc) told where not void order by number, from_day",
                keys,
                LoanAccountLoader::stretch);
        var halts = facts(
                "select h.* from loan_halt h where number = any(?)"
                        + " and not exists (select from loan_halt_undone u where u.halt_id = h.id) order by number, from_day",
                keys,
                LoanAccountLoader::stretch);
        var terms = new HashMap<UUID, Programme.Terms>();
        return database
                .sql(LOANS + "where l.number = any(?) order by l.number")
                .param(keys)
                .query(LoanAccountLoader::loan)
                .list()
                .stream()
                .map(loan -> new LoanAccount(
                        loan,
                        terms.computeIfAbsent(
                                loan.party().programme(),
                                id -> programmes.require(id).terms()),
                        of(entries, loan),
                        of(rates, loan),
                        of(arrears, loan),
                        of(halts, loan)))
                .toList();
    }

    /** What stands in a row. */
    private interface Fact<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> facts(String sql, String[] numbers, Fact<T> fact) {
        var all = new LinkedHashMap<String, List<T>>();
        database.sql(sql)
                .param(numbers)
                .query((row, index) -> all.computeIfAbsent(row.getString("number"), key -> new ArrayList<>())
                        .add(fact.of(row)))
                .list();
        return all;
    }

    private static <T> List<T> of(Map<String, List<T>> facts, Loan loan) {
        return facts.getOrDefault(loan.number().value(), List.of());
    }

    static Loan loan(ResultSet row, int index) throws SQLException {
        return new Loan(
                new RequestNumber(row.getString("number")),
                new Loan.Party(
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        row.getString("company_name"),
                        row.getString("business_number"),
                        row.getObject("programme_id", UUID.class),
                        row.getObject("bank_id", UUID.class),
                        row.getString("bank_name")),
                new Won(row.getLong("approved")),
                new BasisPoints(row.getInt("rate")),
                new Loan.Deadline(
                        day(row, "decided_on"),
                        day(row, "valid_until"),
                        row.getString("extension_asked"),
                        row.getBoolean("extended"),
                        row.getObject("lapsed_on", LocalDate.class)),
                row.getString("account"),
                row.getBoolean("finished"));
    }

    private static LoanAccount.Entry entry(ResultSet row) throws SQLException {
        return new LoanAccount.Entry(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                day(row, "on_day"),
                row.getLong("won"),
                row.getObject("corrects", UUID.class));
    }

    private static Support.Stretch stretch(ResultSet row) throws SQLException {
        var until = row.getObject("until_day", LocalDate.class);
        return new Support.Stretch(day(row, "from_day"), until == null ? LoanAccount.OPEN : until);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
