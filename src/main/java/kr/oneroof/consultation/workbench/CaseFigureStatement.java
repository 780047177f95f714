package kr.oneroof.consultation.workbench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import kr.oneroof.dashboard.SmallCells;

/**
 * One statement for the whole and all its breakdowns, so that they agree and the cases are read once. What a case
 * counts for is a bit of {@code counted} for each {@link CaseMeasure}.
 */
final class CaseFigureStatement {
    private static final String BASE = """
            with base as materialized (
                select %s, c.company_id, c.working_minutes, case when c.surveyed then (select s.overall
                    from consultation_survey s where s.number = c.number order by s.id desc limit 1) end as overall,
                    %s as counted
                from consultation_case c join request_file f on f.number = c.number
                where %s)
            """;
    private static final String SUMS = """
            , sums as (
                select %s as breakdown, %s as key, %s,
                    round(avg(working_minutes) / 480.0, 1) as mean_days,
                    round((%4$s[1] / 480)::numeric, 1) as median_days,
                    round((%4$s[2] / 480)::numeric, 1) as ninth_days,
                    round(20 * avg(overall), 1) as satisfaction
                from base group by grouping sets (%5$s))
            """;
    private static final String QUANTILES =
            "(percentile_cont(array[0.5, 0.9]) within group (order by working_minutes))";
    private static final String WHOSE = """
            , cell as (
                select %s as breakdown, %s as key, company_id, bit_or(counted) as counted
                from base group by grouping sets (%s)),
            whose as (select breakdown, key, %s from cell group by breakdown, key)
            """;

    private CaseFigureStatement() {}

    /** @param condition of the cases, as {@link CaseFilterCondition} makes it */
    static String of(Collection<CaseDimension> dimensions, String condition, boolean whose) {
        var sql = BASE.formatted(
                        each(dimensions, dimension -> dimension.key() + " as " + dimension.code(), ", "),
                        measures(" + ", "(case when %s then " + "%s else 0 end)"),
                        condition)
                + SUMS.formatted(
                        breakdown(dimensions),
                        key(dimensions),
                        counted("count(*) filter (where counted & %2$s <> 0) as %1$s"),
                        QUANTILES,
                        sets(dimensions, "", "()"));
        return whose
                ? sql
                        + WHOSE.formatted(
                                breakdown(dimensions),
                                key(dimensions),
                                sets(dimensions, ", company_id", "(company_id)"),
                                counted("(array_agg(company_id)" + " filter (where counted & %2$s <> 0))[1\\:"
                                        + SmallCells.FEWEST + "] as who_%1$s"))
                        + "select * from sums left join whose using (breakdown, key) order by breakdown, key"
                : sql + "select * from sums order by breakdown, key";
    }

    /** Under which breakdown a line stands; empty for the whole. */
    private static String breakdown(Collection<CaseDimension> dimensions) {
        return "case "
                + each(
                        dimensions,
                        dimension -> "when grouping(%s) = 0 then '%s'".formatted(dimension.code(), dimension.name()),
                        " ")
                + " else '' end";
    }

    private static String key(Collection<CaseDimension> dimensions) {
        return "coalesce(" + each(dimensions, CaseDimension::code, ", ") + ", '')";
    }

    private static String sets(Collection<CaseDimension> dimensions, String more, String whole) {
        return whole + ", " + each(dimensions, dimension -> "(" + dimension.code() + more + ")", ", ");
    }

    private static String each(
            Collection<CaseDimension> dimensions, Function<CaseDimension, String> piece, String between) {
        return dimensions.stream().map(piece).collect(Collectors.joining(between));
    }

    private static String measures(String between, String piece) {
        return Arrays.stream(CaseMeasure.values())
                .map(measure -> piece.formatted(measure.condition(), bit(measure)))
                .collect(Collectors.joining(between));
    }

    private static String counted(String piece) {
        return Arrays.stream(CaseMeasure.values())
                .map(measure -> piece.formatted(measure.name().toLowerCase(Locale.ROOT), bit(measure)))
                .collect(Collectors.joining(", "));
    }

    private static int bit(CaseMeasure measure) {
        return 1 << measure.ordinal();
    }
}
