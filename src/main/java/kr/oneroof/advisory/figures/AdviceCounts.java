package kr.oneroof.advisory.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.advisory.AdviceState;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;

/** Counts requests for advice in the database. The same condition stands behind the number and behind its list. */
@Repository
class AdviceCounts {
    private static final String REQUESTS = """
            with requests as (
                select r.number, r.filed_at, r.state, r.company_id, c.name as company, c.district as district,
                    coalesce(r.field, '') as field, coalesce(e.panel, '') as panel, coalesce(e.matched, false) as matched,
                    coalesce(e.confirmed, false) as confirmed, coalesce(e.fee, 0) as fee, e.mark, s.first_held
                from advisory_request r join company c on c.id = r.company_id
                left join lateral (
                    select min(x.panel) as panel, true as matched, bool_or(g.confirmed_at is not null) as confirmed,
                        sum(g.fee) filter (where g.state = 'PAID') as fee, avg(v.mark) as mark
                    from advisory_engagement g join advisory_expert x on x.person_id = g.expert_id
                    left join advisory_review v on v.engagement_id = g.id and v.side = 'COMPANY'
                    where g.number = r.number and g.state not in ('CANCELLED', 'ENDED') having count(*) > 0) e on true
                left join lateral (
                    select min(t.starts_at) as first_held from advisory_session t
                    join advisory_engagement g on g.id = t.engagement_id
                    where g.number = r.number and t.state = 'HELD') s on true
                where r.filed_at >= :from and r.filed_at < :until)
            """;
    private static final String CELL = "count(*) as records, (array_agg(distinct company_id))[1\\:" + SmallCells.FEWEST + "] as companies";
    private static final String OF_ROW = " (:panel = '' or panel = :panel) and (:field = '' or field = :field)"
            + " and (:district = '' or district = :district)";

    private final JdbcClient database;

    AdviceCounts(JdbcClient database) {
        this.database = database;
    }

    /** Those of the measure, and the rest of the whole that it is a share of. */
    List<SmallCells.Cell> parts(AdviceMeasure measure, AdviceMeasure whole, FigureFilter filter) {
        return List.of(cell(measure.condition(), filter),
                cell("(" + whole.condition() + ") and not (" + measure.condition() + ")", filter));
    }

    SmallCells.Cell cell(String condition, FigureFilter filter) {
        return asked("select " + CELL + " from requests where " + condition, filter).query((row, index) -> cell(row)).single();
    }

    Map<String, SmallCells.Cell> by(AdviceDimension dimension, FigureFilter filter) {
        var cells = new LinkedHashMap<String, SmallCells.Cell>();
        asked("select " + dimension.column() + " as key, " + CELL + " from requests group by key order by count(*) desc, key", filter)
                .query((row, index) -> cells.put(row.getString("key"), cell(row))).list();
        return cells;
    }

    /** Days from the request to the first meeting, the mean of all who met; empty when nobody did. */
    Optional<BigDecimal> daysToAdvice(FigureFilter filter) {
        return number("avg(extract(epoch from first_held - filed_at) / 86400)", filter);
    }

    /** Marks of companies, out of 100. */
    Optional<BigDecimal> satisfaction(FigureFilter filter) {
        return number("avg(mark) * 20", filter);
    }

    /** Won. */
    Optional<BigDecimal> fees(FigureFilter filter) {
        return number("sum(fee)", filter);
    }

    private Optional<BigDecimal> number(String reckoned, FigureFilter filter) {
        return asked("select " + reckoned + " from requests", filter)
                .query((row, index) -> Optional.ofNullable(row.getBigDecimal(1))).single();
    }

    /** Newest first, 500 at most. */
    List<AdviceFigures.Line> lines(AdviceFigures.Asked what, FigureFilter filter) {
        return of(what, "select * from requests where " + what.measure().condition() + " and" + OF_ROW
                + " order by filed_at desc, number desc limit 500", filter).query(AdviceCounts::line).list();
    }

    long count(AdviceFigures.Asked what, FigureFilter filter) {
        return of(what, "select count(*) from requests where " + what.measure().condition() + " and" + OF_ROW, filter)
                .query(Long.class).single();
    }

    private JdbcClient.StatementSpec of(AdviceFigures.Asked what, String sql, FigureFilter filter) {
        return asked(sql, filter).param("panel", what.panel()).param("field", what.field()).param("district", what.district());
    }

    private JdbcClient.StatementSpec asked(String sql, FigureFilter filter) {
        return database.sql(REQUESTS + sql)
                .param("from", filter.from().atDay(1).atStartOfDay(HouseClock.SEOUL).toOffsetDateTime())
                .param("until", filter.until().plusMonths(1).atDay(1).atStartOfDay(HouseClock.SEOUL).toOffsetDateTime());
    }

    private static SmallCells.Cell cell(ResultSet row) throws SQLException {
        var who = row.getArray("companies");
        return new SmallCells.Cell(row.getLong("records"), who == null ? Set.of() : Set.of((UUID[]) who.getArray()));
    }

    private static AdviceFigures.Line line(ResultSet row, int index) throws SQLException {
        return new AdviceFigures.Line(new RequestNumber(row.getString("number")),
                row.getObject("filed_at", OffsetDateTime.class).atZoneSameInstant(HouseClock.SEOUL).toLocalDate(),
                row.getString("company"), row.getString("field"), AdviceState.valueOf(row.getString("state")), row.getLong("fee"));
    }
}
