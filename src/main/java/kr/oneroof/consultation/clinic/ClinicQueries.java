package kr.oneroof.consultation.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** What is read of clinics. Whether the reader may see the case, whoever asks has found out. */
@Service
@Transactional(readOnly = true)
public class ClinicQueries {
    private static final String LIST = """
            select k.number, case when %s or %s then c.company_name else '' end as company_name, k.state,
                   coalesce(k.days, k.days_wanted) as days, k.support, k.created_at,
                   to_char(k.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || k.id as key
            from clinic k join consultation_case c on c.number = k.number join request_file f on f.number = c.number
            where (:state = '' or k.state = :state)
              and k.created_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, 'Asia/Seoul')
              and k.created_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, 'Asia/Seoul')
              and (:before = '' or to_char(k.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || k.id < :before)
            order by key desc limit 31""".formatted(Confidentiality.READABLE, ClinicAccess.DECIDABLE);

    private final JdbcClient database;
    private final CaseAccess access;
    private final ClinicRepository repository;
    private final ClinicVisitRepository visits;
    private final ClinicTermsQueries terms;
    private final ClinicBudgetRepository budgets;

    ClinicQueries(
            JdbcClient database,
            CaseAccess access,
            ClinicRepository repository,
            ClinicVisitRepository visits,
            ClinicTermsQueries terms,
            ClinicBudgetRepository budgets) {
        this.database = database;
        this.access = access;
        this.repository = repository;
        this.visits = visits;
        this.terms = terms;
        this.budgets = budgets;
    }

    /** The newest of a case. */
    public Optional<ClinicView> newest(RequestNumber number) {
        return database.sql("select id from clinic where number = ? order by created_at desc, id limit 1")
                .param(number.value())
                .query(UUID.class)
                .optional()
                .flatMap(repository::readById)
                .map(found -> found.sheet(visits.of(found.getId(), number), visits.files(found.getId(), number)));
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the case has none */
    public ClinicView require(RequestNumber number) {
        return newest(number).orElseThrow(NotOnFile::new);
    }

    public ClinicTerms terms() {
        return terms.today();
    }

    /** This year's, or an empty one that is closed when nobody has set it yet. */
    public ClinicBudget budget() {
        return budgets.budget(budgets.year())
                .orElseGet(() -> new ClinicBudget(
                        budgets.year(),
                        new Won(0),
                        new Won(0),
                        new Won(0),
                        LocalDate.of(budgets.year(), 1, 1).atStartOfDay()));
    }

    public Optional<ClinicBudget> budget(int year) {
        return budgets.budget(year);
    }

    /** The company's money for so many days, were it reckoned today; empty when its staff count is not known. */
    public Optional<ClinicQuote> estimate(CompanyId company, int days) {
        return terms.staffing(company).map(staffing -> terms.today().quote(days, staffing, budgets.used(company)));
    }

    /** Support that the company has this year. */
    public Won used(CompanyId company) {
        return budgets.used(company);
    }

    /** 30 a page and one more where there is an older one, newest first. */
    public List<Line> list(Wanted wanted) {
        return access.bind(database.sql(LIST))
                .param("state", wanted.state())
                .param("year", wanted.year())
                .param("before", wanted.before())
                .query(ClinicQueries::line)
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                new RequestNumber(row.getString("number")),
                row.getString("company_name"),
                ClinicState.valueOf(row.getString("state")),
                row.getInt("days"),
                row.getObject("support") == null ? null : row.getLong("support"),
                LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), SeoulClock.SEOUL),
                row.getString("key"));
    }

    /** @param state name of a state, or empty; {@code before} is the last number of the page above, or empty */
    public record Wanted(String state, int year, String before) {}

    /** @param company empty when the reader may not read the case; {@code support} is won, empty before the review */
    public record Line(
            RequestNumber number,
            String company,
            ClinicState state,
            int days,
            @Nullable Long support,
            LocalDate askedOn,
            String key) {}
}
