package kr.oneroof.consultation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.desk.CaseList.Reader;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.kernel.HouseClock;

/** Reckons sums of cases in the database: one statement for the whole, one for each breakdown. */
@Repository
class FigureReading {
    private static final String COUNTS = each("count(*) filter (where %s) as %s");
    private static final String COMPANIES = each("(array_agg(distinct c.company_id) filter (where %s))[1\\:"
            + SmallCells.FEWEST + "] as who_%s");
    private static final String REST = """
            , round(avg(c.working_minutes) / 480.0, 1) as mean_days
            , round((percentile_cont(0.5) within group (order by c.working_minutes) / 480)::numeric, 1) as median_days
            , round((percentile_cont(0.9) within group (order by c.working_minutes) / 480)::numeric, 1) as ninth_days
            , round(20 * avg((select s.overall from consultation_survey s where s.number = c.number
                    order by s.id desc limit 1)) filter (where c.surveyed), 1) as satisfaction
            from consultation_case c join request_file f on f.number = c.number
            where\s""";
    /** Leaps from value to value over the index, so that it costs what there are values, not cases. */
    private static final String VALUES = """
            with recursive leap as (
                select min(%1$s) as value from consultation_case
                union all
                select (select min(%1$s) from consultation_case where %1$s > leap.value) from leap
                where leap.value is not null)
            select value from leap where value <> '' order by value""";

    private final JdbcClient database;
    private final HouseClock clock;

    FigureReading(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Sums total(FigureFilter filter, Audience audience) {
        return asked("", filter, audience, "").query((row, index) -> sums(row, audience)).single();
    }

    /** By key of the dimension, in its order. */
    Map<String, Sums> by(Dimension dimension, FigureFilter filter, Audience audience) {
        var sums = new LinkedHashMap<String, Sums>();
        asked(dimension.key() + " as key, ", filter, audience, " group by 1 order by 1")
                .query((row, index) -> sums.put(row.getString("key"), sums(row, audience))).list();
        return sums;
    }

    /** What cases are sorted into under this dimension. */
    List<String> values(Dimension dimension) {
        return database.sql(VALUES.formatted(dimension.column())).query(String.class).list();
    }

    private StatementSpec asked(String key, FigureFilter filter, Audience audience, String tail) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var narrowed = FilterSql.of(CaseFilter.behind(Measure.RECEIVED, filter), now, Reader.SEES_NO_WORDS);
        var select = "select " + key + COUNTS + (audience == Audience.CITY ? ", " + COMPANIES : "") + REST;
        return database.sql(select + narrowed.condition() + tail).params(narrowed.parameters()).param("now", now);
    }

    private static Sums sums(ResultSet row, Audience audience) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        var companies = new EnumMap<Measure, Set<UUID>>(Measure.class);
        for (var measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.name()));
            if (audience == Audience.CITY) {
                companies.put(measure, ids(row, "who_" + measure.name()));
            }
        }
        return new Sums(counts, companies, row.getBigDecimal("mean_days"), row.getBigDecimal("median_days"),
                row.getBigDecimal("ninth_days"), row.getBigDecimal("satisfaction"));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : Set.of((UUID[]) array.getArray());
    }

    private static String each(String piece) {
        return Arrays.stream(Measure.values()).map(measure -> piece.formatted(measure.condition(), measure.name()))
                .collect(Collectors.joining(", "));
    }
}
