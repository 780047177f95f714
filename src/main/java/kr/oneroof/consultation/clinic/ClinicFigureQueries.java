package kr.oneroof.consultation.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/**
 * Counts clinics in the database. Money as {@link Clinic#needs()} has it, so that a year's lines make up what is bound.
 */
@Repository
class ClinicFigureQueries {
    /** What consultations can be narrowed to narrows their clinics too. */
    static final Map<String, String> COLUMNS = Map.of(
            "category",
            "c.category",
            "channel",
            "c.channel",
            "district",
            "c.district",
            "unit",
            "c.unit",
            "industry",
            "c.industry_group",
            "size",
            "c.size_class");

    private static final String NONE = "-";
    private static final String COUNTED = """
            from clinic k join consultation_case c on c.number = k.number
            join request_file f on f.number = c.number
            cross join lateral (select case when k.state = 'APPROVED' then k.days else k.days_held end as days) d
            cross join lateral (select least(d.days * k.day_rate * k.share_bp / 10000, k.support) as support) m
            where k.approved_at >= :from and k.approved_at < :until and k.state not in ('WITHDRAWN', 'ENDED')""";
    private static final String WHO = "(array_agg(distinct k.company_id))[1\\:" + SmallCells.FEWEST + "] as who";

    private final JdbcClient database;
    private final CaseAccess access;

    ClinicFigureQueries(JdbcClient database, CaseAccess access) {
        this.database = database;
        this.access = access;
    }

    ClinicFigures.Sums sums(FigureFilter filter) {
        return asked("""
                        select count(*) as clinics, coalesce(sum(d.days), 0) as days,
                               coalesce(sum(m.support), 0) as support,
                               coalesce(sum(d.days * k.day_rate - m.support), 0) as share, %s\s""".formatted(WHO), filter, "")
                .query((row, index) -> new ClinicFigures.Sums(
                        row.getLong("clinics"),
                        row.getBigDecimal("days"),
                        row.getBigDecimal("support"),
                        row.getBigDecimal("share"),
                        who(row)))
                .single();
    }

    /** By value of the column. */
    Map<String, SmallCells.Cell> cells(String name, FigureFilter filter) {
        var cells = new LinkedHashMap<String, SmallCells.Cell>();
        asked(
                        "select %s as key, count(*) as clinics, %s ".formatted(COLUMNS.get(name), WHO),
                        filter,
                        " group by 1 order by 1")
                .query((row, index) -> cells.put(
                        row.getString("key").isEmpty() ? NONE : row.getString("key"),
                        new SmallCells.Cell(row.getLong("clinics"), who(row))))
                .list();
        return cells;
    }

    List<ClinicFigures.Line> lines(FigureFilter filter) {
        return access.bind(asked(
                        "select k.number, k.state, k.approved_at, d.days, m.support, "
                                + "d.days * k.day_rate - m.support as share, " + Confidentiality.READABLE
                                + " as readable ",
                        filter,
                        " order by k.approved_at desc, k.id limit 500"))
                .query(ClinicFigureQueries::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, FigureFilter filter, String tail) {
        var conditions = new StringBuilder();
        var values = new HashMap<String, Object>();
        COLUMNS.forEach((name, column) -> {
            var value = filter.narrowed().get(name);
            if (value != null) {
                conditions.append(" and ").append(column).append(" = :").append(name);
                values.put(name, NONE.equals(value) ? "" : value);
            }
        });
        return database.sql(select + COUNTED + conditions + tail)
                .param("from", start(filter.from()))
                .param("until", start(filter.until().plusMonths(1)))
                .params(values);
    }

    private static ClinicFigures.Line line(ResultSet row, int index) throws SQLException {
        return new ClinicFigures.Line(
                new RequestNumber(row.getString("number")),
                row.getBoolean("readable"),
                ClinicState.valueOf(row.getString("state")),
                LocalDate.ofInstant(row.getTimestamp("approved_at").toInstant(), SeoulClock.SEOUL),
                row.getInt("days"),
                new Won(row.getLong("support")),
                new Won(row.getLong("share")));
    }

    private static Set<UUID> who(ResultSet row) throws SQLException {
        var found = row.getArray("who");
        return found == null ? Set.of() : Set.of((UUID[]) found.getArray());
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
