package kr.oneroof.consultation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.desk.CaseList.Reader;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.HouseClock;

/** Reckons sums of cases in the database. */
@Repository
class FigureReading {
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

    /**
     * The whole under the filter, and its breakdowns.
     *
     * @param audience the city gets the companies of each count with it
     */
    FigureSums read(FigureFilter filter, Audience audience, Collection<Dimension> dimensions) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var narrowed = FilterSql.of(CaseFilter.behind(Measure.RECEIVED, filter), now, Reader.SEES_NO_WORDS);
        var sums = new FigureSums();
        database.sql(FigureSql.of(dimensions, narrowed.condition(), audience == Audience.CITY))
                .params(narrowed.parameters())
                .param("now", now)
                .query(row -> {
                    sums.add(row.getString("breakdown"), row.getString("key"), sums(row, audience));
                });
        return sums;
    }

    Sums total(FigureFilter filter, Audience audience) {
        return read(filter, audience, List.of(Dimension.CATEGORY)).total();
    }

    /** What cases are sorted into under this dimension. */
    List<String> values(Dimension dimension) {
        return database.sql(VALUES.formatted(dimension.column()))
                .query(String.class)
                .list();
    }

    private static Sums sums(ResultSet row, Audience audience) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        var companies = new EnumMap<Measure, Set<UUID>>(Measure.class);
        for (var measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.name().toLowerCase(Locale.ROOT)));
            if (audience == Audience.CITY) {
                companies.put(measure, ids(row, "who_" + measure.name().toLowerCase(Locale.ROOT)));
            }
        }
        return new Sums(
                counts,
                companies,
                row.getBigDecimal("mean_days"),
                row.getBigDecimal("median_days"),
                row.getBigDecimal("ninth_days"),
                row.getBigDecimal("satisfaction"));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : Set.of((UUID[]) array.getArray());
    }
}
