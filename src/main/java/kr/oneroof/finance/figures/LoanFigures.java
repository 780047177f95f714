package kr.oneroof.finance.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Counts loans by the year of their programme, or by the months in which they were applied for. The same condition
 * stands behind the number and behind its list.
 */
@Repository
@Transactional(readOnly = true)
public class LoanFigures {
    private static final String LOANS = """
            with loans as (
                select a.number, a.company_id, c.name as company, p.id as programme, p.year || ' ' || p.title as programme_name, b.id as bank,
                    b.name as bank_name, a.state, a.amount, coalesce(l.approved, 0) as approved, coalesce(l.lapsed_on is not null, false) as lapsed,
                    coalesce(m.drawn, 0) as drawn, coalesce(m.balance, 0) as balance, coalesce(y.paid, 0) as paid,
                    coalesce(r.recovery, 0) as recovery, exists (select from loan_measure s where s.number = a.number
                        and s.state = 'DECIDED' and s.action in ('STOP', 'RECOVER')) as stopped,
                    case when a.decided_at is not null then cast(a.decided_at at time zone 'Asia/Seoul' as date)
                        - cast(a.submitted_at at time zone 'Asia/Seoul' as date) end as days
                from loan_application a join loan_programme p on p.id = a.programme_id join company c on c.id = a.company_id
                join bank b on b.id = a.bank_id left join loan l on l.number = a.number
                left join lateral (select sum(v.won) filter (where v.kind = 'DRAW' or d.kind = 'DRAW') as drawn,
                        sum(v.won) filter (where v.on_day <= :today) as balance
                    from loan_movement v left join loan_movement d on d.id = v.corrects where v.number = a.number) m on true
                left join lateral (select sum(amount) as paid from subsidy_payment q where q.number = a.number) y on true
                left join lateral (select sum(principal + interest) as recovery from recovery_order o where o.number = a.number
                    and o.cancelled_on is null) r on true
                where (:year = 0 or p.year = :year) and (cast(:from as timestamptz) is null or a.submitted_at >= :from)
                    and (cast(:until as timestamptz) is null or a.submitted_at < :until))
            """;
    private static final String OF_ROW = " and (:programme = '' or cast(programme as text) = :programme)"
            + " and (:bank = '' or cast(bank as text) = :bank)";

    private final JdbcClient database;
    private final SeoulClock clock;

    LoanFigures(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Which loans are counted.
     *
     * @param year of their programme; 0 for all
     * @param from when they were applied for at the earliest, {@code until} before when; null for any time
     */
    record Scope(
            int year,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until) {
        static Scope of(int year) {
            return new Scope(year, null, null);
        }

        static Scope of(YearMonth from, YearMonth until) {
            return new Scope(0, start(from), start(until.plusMonths(1)));
        }

        private static OffsetDateTime start(YearMonth month) {
            return month.atDay(1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
        }
    }

    /** @param won in won */
    public record Sum(long loans, long firms, long won) {
        /** Whether it would tell about single companies. */
        boolean isSmall() {
            return loans > 0 && firms < SmallCells.FEWEST;
        }
    }

    /**
     * A row of figures.
     *
     * @param key of the programme or bank; empty for all
     * @param days from the application to the decision, the mean in tenths of a day; null when nothing was decided
     */
    public record Row(
            String key,
            String name,
            Map<LoanFigureKind, Sum> sums,
            @Nullable Long days) {
        public Sum sum(String measure) {
            return sums.getOrDefault(LoanFigureKind.valueOf(measure), new Sum(0, 0, 0));
        }

        /** Of what was recommended, in tenths of a per cent. */
        public long executionRate() {
            return share(sum("EXECUTED").won, sum("RECOMMENDED").won);
        }

        /** What a firm got on average, in won. */
        public long perFirm() {
            return sum("PAID").firms == 0 ? 0 : sum("PAID").won / sum("PAID").firms;
        }
    }

    /** A record behind a figure. @param won what counts there */
    public record Line(RequestNumber number, String company, String programme, String bank, long won) {}

    /** In tenths of a per cent; 0 of nothing. */
    static long share(long part, long whole) {
        return whole == 0 ? 0 : Math.floorDiv(Math.multiplyExact(part, 1000L), whole);
    }

    public Row all(int year) {
        return all(Scope.of(year));
    }

    Row all(Scope scope) {
        return asked("select '' as key, '' as name, " + columns() + " from loans", scope)
                .query(LoanFigures::row)
                .single();
    }

    public List<Row> byProgramme(int year) {
        return asked(
                        "select cast(programme as text) as key, programme_name as name, " + columns()
                                + " from loans group by programme, programme_name order by name",
                        Scope.of(year))
                .query(LoanFigures::row)
                .list();
    }

    public List<Row> byBank(int year) {
        return asked(
                        "select cast(bank as text) as key, bank_name as name, " + columns()
                                + " from loans group by bank, bank_name order by name",
                        Scope.of(year))
                .query(LoanFigures::row)
                .list();
    }

    /** Largest first, 500 at most. @param programme or {@code bank}: id, empty for all */
    public List<Line> behind(LoanFigureKind measure, int year, String programme, String bank) {
        return behind(measure, Scope.of(year), programme, bank);
    }

    List<Line> behind(LoanFigureKind measure, Scope scope, String programme, String bank) {
        return asked(
                        "select number, company, programme_name, bank_name, " + measure.won()
                                + " as won from loans where " + measure.condition() + OF_ROW
                                + " order by won desc, number limit 500",
                        scope)
                .param("programme", programme)
                .param("bank", bank)
                .query((row, index) -> new Line(
                        new RequestNumber(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)))
                .list();
    }

    /** Of what stands in {@link #behind}, whatever its length. */
    Sum sum(LoanFigureKind measure, Scope scope, String programme, String bank) {
        return asked(
                        "select count(*), count(distinct company_id), coalesce(sum(" + measure.won()
                                + "), 0) from loans where " + measure.condition() + OF_ROW,
                        scope)
                .param("programme", programme)
                .param("bank", bank)
                .query((row, index) -> new Sum(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** Applications and whose they are, by the id of their {@code programme} or {@code bank}, in the order of names. */
    Map<String, Named> cells(String column, Scope scope) {
        var all = new LinkedHashMap<String, Named>();
        asked(
                        "select count(*), array_agg(distinct company_id), cast(" + column + " as text), " + column
                                + "_name from loans group by 3, 4 order by 4, 3",
                        scope)
                .query((row, index) -> all.put(row.getString(3), new Named(row.getString(4), cell(row, 1))))
                .list();
        return all;
    }

    record Named(String name, SmallCells.Cell cell) {}

    private static SmallCells.Cell cell(ResultSet row, int first) throws SQLException {
        var companies = row.getArray(first + 1);
        return new SmallCells.Cell(
                row.getLong(first), companies == null ? Set.of() : Set.of((UUID[]) companies.getArray()));
    }

    private static String columns() {
        return Arrays.stream(LoanFigureKind.values())
                        .map(one -> {
                            var where = " filter (where " + one.condition() + ")";
                            return "count(*)" + where + " as loans_" + one + ", count(distinct company_id)" + where
                                    + " as firms_" + one + ", coalesce(sum(" + one.won() + ")" + where + ", 0) as won_"
                                    + one;
                        })
                        .collect(Collectors.joining(", "))
                + ", cast(avg(days) * 10 as bigint) as days";
    }

    private JdbcClient.StatementSpec asked(String sql, Scope scope) {
        return database.sql(LOANS + sql)
                .param("year", scope.year)
                .param("from", scope.from, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", scope.until, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("today", clock.today());
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var sums = new EnumMap<LoanFigureKind, Sum>(LoanFigureKind.class);
        for (var one : LoanFigureKind.values()) {
            sums.put(one, new Sum(row.getLong("loans_" + one), row.getLong("firms_" + one), row.getLong("won_" + one)));
        }
        return new Row(row.getString("key"), row.getString("name"), sums, row.getObject("days", Long.class));
    }
}
