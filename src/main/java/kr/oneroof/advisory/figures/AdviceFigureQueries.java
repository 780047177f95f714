package kr.oneroof.advisory.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Counts requests for advice in the database. The same condition stands behind the number and behind its list. */
@Repository
class AdviceFigureQueries {
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
    private static final String CELL =
            "count(*) as records, (array_agg(distinct company_id))[1\\:" + SmallCells.FEWEST + "] as companies";
    private static final String OF_ROW = " (:panel = '' or panel = :panel) and (:field = '' or field = :field)"
            + " and (:district = '' or district = :district)";

    private final JdbcClient database;

    AdviceFigureQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * All that the head of the report says.
     *
     * @param parts by measure: those that count, and the rest of all requests
     * @param days from the request to the first meeting, the mean of all who met; null when nobody did
     * @param satisfaction marks of companies, out of 100; null when nobody gave one
     * @param fees in won
     */
    record Totals(
            Map<AdviceMeasure, List<SmallCells.Cell>> parts,
            @Nullable BigDecimal days,
            @Nullable BigDecimal satisfaction,
            @Nullable BigDecimal fees) {
        /** Those counted, or those left over, are too few companies. */
        boolean isSmall(AdviceMeasure measure) {
            return !SmallCells.hidden(cells(measure), List.of()).isEmpty();
        }

        long count(AdviceMeasure measure) {
            return cells(measure).getFirst().records();
        }

        private List<SmallCells.Cell> cells(AdviceMeasure measure) {
            return Objects.requireNonNull(parts.get(measure));
        }
    }

    /** In one statement, however many measures there are. */
    Totals totals(FigureFilter filter) {
        var asked = Arrays.stream(AdviceMeasure.values())
                .map(one -> cells(one.condition(), "in_" + one.ordinal()) + ", "
                        + cells("not (" + one.condition() + ")", "out_" + one.ordinal()))
                .collect(Collectors.joining(", "));
        return asked(
                        "select " + asked
                                + ", avg(extract(epoch from first_held - filed_at) / 86400) as days, avg(mark) * 20 as marks,"
                                + " sum(fee) as fees from requests",
                        filter)
                .query((row, index) -> new Totals(
                        parts(row), row.getBigDecimal("days"), row.getBigDecimal("marks"), row.getBigDecimal("fees")))
                .single();
    }

    private static String cells(String condition, String name) {
        var where = " filter (where " + condition + ")";
        return "count(*)" + where + " as " + name + "_records, (array_agg(distinct company_id)" + where + ")[1\\:"
                + SmallCells.FEWEST + "] as " + name + "_companies";
    }

    private static Map<AdviceMeasure, List<SmallCells.Cell>> parts(ResultSet row) throws SQLException {
        var parts = new EnumMap<AdviceMeasure, List<SmallCells.Cell>>(AdviceMeasure.class);
        for (var one : AdviceMeasure.values()) {
            parts.put(one, List.of(cell(row, "in_" + one.ordinal() + "_"), cell(row, "out_" + one.ordinal() + "_")));
        }
        return parts;
    }

    Map<String, SmallCells.Cell> by(AdviceDimension dimension, FigureFilter filter) {
        var cells = new LinkedHashMap<String, SmallCells.Cell>();
        asked(
                        "select " + dimension.column() + " as key, " + CELL
                                + " from requests group by key order by count(*) desc, key",
                        filter)
                .query((row, index) -> cells.put(row.getString("key"), cell(row, "")))
                .list();
        return cells;
    }

    /** Newest first, 500 at most. */
    List<AdviceFigures.Line> lines(AdviceFigures.Asked what, FigureFilter filter) {
        return of(
                        what,
                        "select * from requests where " + what.measure().condition() + " and" + OF_ROW
                                + " order by filed_at desc, number desc limit 500",
                        filter)
                .query(AdviceFigureQueries::line)
                .list();
    }

    long count(AdviceFigures.Asked what, FigureFilter filter) {
        return of(what, "select count(*) from requests where " + what.measure().condition() + " and" + OF_ROW, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec of(AdviceFigures.Asked what, String sql, FigureFilter filter) {
        return asked(sql, filter)
                .param("panel", what.panel())
                .param("field", what.field())
                .param("district", what.district());
    }

    private JdbcClient.StatementSpec asked(String sql, FigureFilter filter) {
        return database.sql(REQUESTS + sql)
                .param(
                        "from",
                        filter.from().atDay(1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime())
                .param(
                        "until",
                        filter.until()
                                .plusMonths(1)
                                .atDay(1)
                                .atStartOfDay(SeoulClock.SEOUL)
                                .toOffsetDateTime());
    }

    private static SmallCells.Cell cell(ResultSet row, String name) throws SQLException {
        var who = row.getArray(name + "companies");
        return new SmallCells.Cell(
                row.getLong(name + "records"), who == null ? Set.of() : Set.of((UUID[]) who.getArray()));
    }

    private static AdviceFigures.Line line(ResultSet row, int index) throws SQLException {
        return new AdviceFigures.Line(
                new RequestNumber(row.getString("number")),
                row.getObject("filed_at", OffsetDateTime.class)
                        .atZoneSameInstant(SeoulClock.SEOUL)
                        .toLocalDate(),
                row.getString("company"),
                row.getString("field"),
                AdvisoryRequestState.valueOf(row.getString("state")),
                row.getLong("fee"));
    }
}
