package kr.oneroof.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Reads the trail and the looks. Pages hold 50 lines, newest first; {@code before} is the last id of the page above.
 */
@Service
@Transactional
public class AuditQueries {
    /** Outside 08:00 to 20:00 on weekdays, or somebody took a file or a list away. */
    private static final String UNUSUAL = """
            (extract(isodow from at at time zone 'Asia/Seoul') > 5
             or extract(hour from at at time zone 'Asia/Seoul') not between 8 and 19 or reason <> '')""";

    private final JdbcClient database;
    private final SeoulClock clock;

    AuditQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Looks of staff at a company's data, for the company itself. */
    @Transactional(readOnly = true)
    public List<LookLine> looksAt(CompanyId company, long before) {
        return database.sql("select *, " + UNUSUAL + " as unusual from look"
                        + " where company_id = ? and id < ? order by id desc limit 50")
                .params(company.value(), before)
                .query(AuditQueries::look)
                .list();
    }

    /** All looks of a month; with {@code unusual} those alone that deserve a second look. */
    @Transactional(readOnly = true)
    public List<LookLine> looksIn(YearMonth month, boolean unusual, long before) {
        return database.sql("select *, " + UNUSUAL + " as unusual from look where at >= ? and at < ? and id < ?"
                        + (unusual ? " and " + UNUSUAL : "") + " order by id desc limit 50")
                .params(startOf(month), startOf(month.plusMonths(1)), before)
                .query(AuditQueries::look)
                .list();
    }

    /**
     * Changes, filtered by whatever of subject, action and actor's name is not empty; blanks within a Korean name do
     * not matter.
     */
    @Transactional(readOnly = true)
    public List<AuditLine> changes(String subject, String action, String actor, long before) {
        return database.sql("""
                        select * from audit_row where id < :before
                        and (:subject = '' or subject = :subject) and (:action = '' or action = :action)
                        and (:actor = '' or actor in (:actor, :closed)) order by id desc limit 50""")
                .param("before", before)
                .param("subject", subject)
                .param("action", action)
                .param("actor", actor)
                .param("closed", actor.replaceAll("\\s+", ""))
                .query((row, index) -> new AuditLine(
                        row.getLong("id"),
                        seoul(row),
                        row.getString("actor"),
                        row.getString("roles"),
                        row.getString("source"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }

    /** Whether a month's looks were checked, and by whom. */
    @Transactional(readOnly = true)
    public Optional<Check> checkOf(YearMonth month) {
        return database.sql("select * from look_check where month = ?")
                .param(month.atDay(1))
                .query((row, index) -> new Check(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("by_name"),
                        row.getString("remark")))
                .optional();
    }

    /** Records the monthly check (개인정보의 안전성 확보조치 기준 제8조); the second one of a month changes nothing. */
    public void check(YearMonth month, Actor by, String remark) {
        database.sql("""
                        insert into look_check (month, by_id, by_name, at, remark) values (?, ?, ?, ?, ?)
                        on conflict (month) do nothing""")
                .params(
                        month.atDay(1),
                        by.id().value(),
                        by.fullName(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        remark)
                .update();
    }

    private static OffsetDateTime startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
    }

    private static LookLine look(ResultSet row, int index) throws SQLException {
        return new LookLine(
                row.getLong("id"),
                seoul(row),
                row.getString("actor"),
                row.getString("unit"),
                row.getString("source"),
                row.getObject("company_id", UUID.class),
                row.getString("subject"),
                row.getString("what"),
                row.getString("reason"),
                row.getBoolean("unusual"));
    }

    private static LocalDateTime seoul(ResultSet row) throws SQLException {
        return LocalDateTime.ofInstant(row.getTimestamp("at").toInstant(), SeoulClock.SEOUL);
    }

    /** A month's check. */
    public record Check(YearMonth month, String by, String remark) {}
}
