package kr.oneroof.consultation.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional(readOnly = true)
class ClinicReading implements Clinics {
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
    private final ClinicRows rows;
    private final VisitBook visits;
    private final TermBook terms;
    private final Treasury treasury;

    ClinicReading(
            JdbcClient database,
            CaseAccess access,
            ClinicRows rows,
            VisitBook visits,
            TermBook terms,
            Treasury treasury) {
        this.database = database;
        this.access = access;
        this.rows = rows;
        this.visits = visits;
        this.terms = terms;
        this.treasury = treasury;
    }

    @Override
    public Optional<ClinicSheet> newest(RequestNumber number) {
        return database.sql("select id from clinic where number = ? order by created_at desc, id limit 1")
                .param(number.value())
                .query(UUID.class)
                .optional()
                .flatMap(rows::readById)
                .map(found -> found.sheet(visits.of(found.getId(), number), visits.files(found.getId(), number)));
    }

    @Override
    public ClinicSheet require(RequestNumber number) {
        return newest(number).orElseThrow(NotOnFile::new);
    }

    @Override
    public Terms terms() {
        return terms.today();
    }

    @Override
    public Budget budget() {
        return treasury.budget(treasury.year())
                .orElseGet(() -> new Budget(
                        treasury.year(),
                        new Won(0),
                        new Won(0),
                        new Won(0),
                        LocalDate.of(treasury.year(), 1, 1).atStartOfDay()));
    }

    @Override
    public Optional<Budget> budget(int year) {
        return treasury.budget(year);
    }

    @Override
    public Optional<Quote> estimate(CompanyId company, int days) {
        return terms.staffing(company).map(staffing -> terms.today().quote(days, staffing, treasury.used(company)));
    }

    @Override
    public Won used(CompanyId company) {
        return treasury.used(company);
    }

    @Override
    public List<Line> list(Wanted wanted) {
        return access.bind(database.sql(LIST))
                .param("state", wanted.state())
                .param("year", wanted.year())
                .param("before", wanted.before())
                .query(ClinicReading::line)
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                new RequestNumber(row.getString("number")),
                row.getString("company_name"),
                ClinicState.valueOf(row.getString("state")),
                row.getInt("days"),
                row.getObject("support") == null ? null : row.getLong("support"),
                LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), HouseClock.SEOUL),
                row.getString("key"));
    }
}
