package kr.oneroof.finance.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** What is read of the banks' loans. */
@Repository
@Transactional(readOnly = true)
public class LoanAccountQueries {
    static final int PAGE = 50;
    private static final String LINES = """
            select l.*, c.name as company_name, c.business_number, b.name as bank_name, coalesce(m.drawn, 0) as drawn,
                coalesce(m.balance, 0) as balance
            from loan l join company c on c.id = l.company_id join bank b on b.id = l.bank_id
            left join lateral (
                select sum(won) filter (where kind = 'DRAW' or kind = 'CORRECTION'
                        and exists (select from loan_movement d where d.id = v.corrects and d.kind = 'DRAW')) as drawn,
                    sum(won) filter (where on_day <= :today) as balance
                from loan_movement v where v.number = l.number) m on true
            where l.number > :after
            """;

    private final LoanAccountLoader loader;
    private final JdbcClient database;
    private final SeoulClock clock;

    LoanAccountQueries(LoanAccountLoader loader, JdbcClient database, SeoulClock clock) {
        this.loader = loader;
        this.database = database;
        this.clock = clock;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public LoanAccount require(RequestNumber number) {
        return loader.accounts(List.of(number.value())).stream().findFirst().orElseThrow(NotOnFile::new);
    }

    /** @throws kr.oneroof.kernel.NotOnFile also when another bank keeps it */
    public LoanAccount requireOf(UUID bank, RequestNumber number) {
        var found = require(number);
        if (!found.loan().party().bank().equals(bank)) {
            throw new NotOnFile();
        }
        return found;
    }

    /** @throws kr.oneroof.kernel.NotOnFile also when it is another company's */
    public LoanAccount requireOf(CompanyId company, RequestNumber number) {
        var found = require(number);
        if (!found.loan().party().company().equals(company)) {
            throw new NotOnFile();
        }
        return found;
    }

    public boolean isKept(RequestNumber number) {
        return database.sql("select exists (select from loan where number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** By number, those after one; empty begins. */
    public List<Line> of(UUID bank, String after) {
        return database.sql(LINES + "and l.bank_id = :bank order by l.number limit " + PAGE)
                .param("today", clock.today())
                .param("after", after)
                .param("bank", bank)
                .query(LoanAccountQueries::line)
                .list();
    }

    /** Of all banks, likewise. */
    public List<Line> all(String after) {
        return database.sql(LINES + "order by l.number limit " + PAGE)
                .param("today", clock.today())
                .param("after", after)
                .query(LoanAccountQueries::line)
                .list();
    }

    /** Those of these numbers that exist, with all their facts; for many at once. */
    public List<LoanAccount> accounts(List<String> numbers) {
        return loader.accounts(numbers);
    }

    /** Numbers of a bank's loans of which something was drawn by the end of that quarter, in order, those after one. */
    public List<String> drawn(UUID bank, Quarter quarter, String after, int most) {
        return database.sql("""
                        select number from loan where bank_id = :bank and number > :after and first_drawn_on <= :last
                        order by number limit :most""")
                .param("bank", bank)
                .param("after", after)
                .param("last", quarter.lastDay())
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Banks that kept a supported loan on some day of that quarter: of them a claim is awaited. */
    public Set<UUID> lending(Quarter quarter) {
        return new HashSet<>(database.sql("""
                        select distinct l.bank_id from loan l join loan_programme p on p.id = l.programme_id
                        where l.first_drawn_on <= :last and l.first_drawn_on + make_interval(months => p.term_months) > :first
                            and (exists (select from loan_movement m where m.number = l.number and m.kind = 'DRAW' and m.on_day between :first and :last
                                    and not exists (select from loan_movement c where c.corrects = m.id))
                                or (select coalesce(sum(m.won), 0) from loan_movement m where m.number = l.number and m.on_day < :first) > 0)""")
                .param("first", quarter.firstDay())
                .param("last", quarter.lastDay())
                .query(UUID.class)
                .list());
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(LoanAccountLoader.loan(row, index), row.getLong("drawn"), row.getLong("balance"));
    }

    /** A loan as lists show it. @param balance principal today, in won */
    public record Line(Loan loan, long drawn, long balance) {}
}
