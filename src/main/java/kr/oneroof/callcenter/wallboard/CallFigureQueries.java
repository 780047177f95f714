package kr.oneroof.callcenter.wallboard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallTicketState;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Counts calls in the database. The same condition stands behind the number and behind its list. */
@Repository
class CallFigureQueries {
    /** A caller whose company nobody knows stands for one company: whoever called from that number. */
    private static final String CALLS = """
            with calls as (
                select t.number, t.received_at, t.topic, t.level, t.state, t.company_id, t.first_contact, h.score,
                    coalesce(t.company_id, md5('caller:' || t.caller_phone)\\:\\:uuid) as who,
                    extract(hour from t.received_at at time zone 'Asia/Seoul')\\:\\:int as hour,
                    t.direction = 'IN' as offered,
                    t.direction = 'IN' and not (t.state = 'ABANDONED' and t.owner_id is null) as answered,
                    x.number is not null as transferred,
                    b.number is not null as promised, coalesce(b.kept, false) as kept
                from call_ticket t
                left join (select distinct number from call_transfer) x on x.number = t.number
                left join (select number, bool_and(coalesce(first_try_at, :now) <= promised_at) as kept from call_callback
                    where promised_at < :now or first_try_at is not null group by number) b on b.number = t.number
                left join call_happy h on h.number = t.number and h.score is not null
                where t.received_at >= :from and t.received_at < :until)
            """;

    private static final String CELL =
            "count(*) as records, (array_agg(distinct who))[1\\:" + SmallCells.FEWEST + "] as callers";

    private final JdbcClient database;
    private final SeoulClock clock;

    CallFigureQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of the measure, and the rest of the whole that it is a share of. */
    List<SmallCells.Cell> parts(CallMeasure measure, CallMeasure whole, FigureFilter filter) {
        return List.of(
                cell(measure.condition(), filter),
                cell("(" + whole.condition() + ") and not (" + measure.condition() + ")", filter));
    }

    SmallCells.Cell cell(String condition, FigureFilter filter) {
        return asked(CALLS + "select " + CELL + " from calls where " + condition, filter)
                .query((row, index) -> cell(row))
                .single();
    }

    /** Whoever called, by topic or hour. */
    Map<String, SmallCells.Cell> by(CallDimension dimension, FigureFilter filter) {
        var cells = new LinkedHashMap<String, SmallCells.Cell>();
        asked(
                        CALLS + "select " + dimension.column() + " as key, " + CELL
                                + " from calls where offered group by key order by min(" + dimension.order() + ")",
                        filter)
                .query((row, index) -> cells.put(row.getString("key"), cell(row)))
                .list();
        return cells;
    }

    /** Out of 100; empty when nobody said anything. */
    Optional<BigDecimal> satisfaction(FigureFilter filter) {
        return asked(CALLS + "select avg(score) * 20 from calls where score is not null", filter)
                .query((row, index) -> Optional.ofNullable(row.getBigDecimal(1)))
                .single();
    }

    /** Newest first, 500 at most. */
    List<CallFigures.Line> lines(CallFigures.Asked what, FigureFilter filter) {
        return asked(
                        CALLS + """
                        select calls.*, coalesce(c.name, '') as company from calls left join company c on c.id = calls.company_id
                        where (:topic = '' or topic = :topic) and (:hour = '' or hour\\:\\:text = :hour) and\s""" + what.measure().condition() + " order by received_at desc, number desc limit 500",
                        filter)
                .param("topic", what.topic())
                .param("hour", what.hour())
                .query(CallFigureQueries::line)
                .list();
    }

    long count(CallFigures.Asked what, FigureFilter filter) {
        return asked(
                        CALLS
                                + "select count(*) from calls where (:topic = '' or topic = :topic) and (:hour = '' or hour\\:\\:text = :hour) and "
                                + what.measure().condition(),
                        filter)
                .param("topic", what.topic())
                .param("hour", what.hour())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, FigureFilter filter) {
        return database.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
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

    private static SmallCells.Cell cell(ResultSet row) throws SQLException {
        var who = row.getArray("callers");
        return new SmallCells.Cell(row.getLong("records"), who == null ? Set.of() : Set.of((UUID[]) who.getArray()));
    }

    private static CallFigures.Line line(ResultSet row, int index) throws SQLException {
        return new CallFigures.Line(
                new RequestNumber(row.getString("number")),
                row.getObject("received_at", OffsetDateTime.class)
                        .atZoneSameInstant(SeoulClock.SEOUL)
                        .toLocalDateTime(),
                row.getString("company"),
                row.getString("topic"),
                CallLevel.valueOf(row.getString("level")),
                CallTicketState.valueOf(row.getString("state")));
    }
}
