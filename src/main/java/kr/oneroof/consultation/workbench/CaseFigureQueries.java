package kr.oneroof.consultation.workbench;

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

import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.SeoulClock;

/** Reckons sums of cases in the database. */
@Repository
class CaseFigureQueries {
    /** Leaps from value to value over the index, so that it costs what there are values, not cases. */
    private static final String VALUES = """
            with recursive leap as (
                select min(%1$s) as value from consultation_case
                union all
                select (select min(%1$s) from consultation_case where %1$s > leap.value) from leap
                where leap.value is not null)
            select value from leap where value <> '' order by value""";

    private final JdbcClient database;
    private final SeoulClock clock;

    CaseFigureQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The whole under the filter, and its breakdowns.
     *
     * @param audience the city gets the companies of each count with it
     */
    CaseFigureSums read(FigureFilter filter, Audience audience, Collection<CaseDimension> dimensions) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var narrowed =
                CaseFilterCondition.of(CaseFilter.behind(CaseMeasure.RECEIVED, filter), now, Reader.SEES_NO_WORDS);
        var sums = new CaseFigureSums();
        database.sql(CaseFigureStatement.of(dimensions, narrowed.condition(), audience == Audience.CITY))
                .params(narrowed.parameters())
                .param("now", now)
                .query(row -> {
                    sums.add(row.getString("breakdown"), row.getString("key"), sums(row, audience));
                });
        return sums;
    }

    CaseSums total(FigureFilter filter, Audience audience) {
        return read(filter, audience, List.of(CaseDimension.CATEGORY)).total();
    }

    /** What cases are sorted into under this dimension. */
    List<String> values(CaseDimension dimension) {
        return database.sql(VALUES.formatted(dimension.column()))
                .query(String.class)
                .list();
    }

    private static CaseSums sums(ResultSet row, Audience audience) throws SQLException {
        var counts = new EnumMap<CaseMeasure, Long>(CaseMeasure.class);
        var companies = new EnumMap<CaseMeasure, Set<UUID>>(CaseMeasure.class);
        for (var measure : CaseMeasure.values()) {
            counts.put(measure, row.getLong(measure.name().toLowerCase(Locale.ROOT)));
            if (audience == Audience.CITY) {
                companies.put(measure, ids(row, "who_" + measure.name().toLowerCase(Locale.ROOT)));
            }
        }
        return new CaseSums(
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
