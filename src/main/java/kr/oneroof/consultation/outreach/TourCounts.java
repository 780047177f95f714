package kr.oneroof.consultation.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.Confidence;
import kr.oneroof.consultation.Confidences;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;

/**
 * Counts tours, visits and cases in the database. A row is a case; a visit without one, and a tour without a visit, is a
 * row too. The same condition stands behind the number and behind its list.
 */
@Repository
class TourCounts {
    private static final String SEEN = """
            with seen as (
                select t.id as tour, t.title, t.day, t.complex, s.company_id, o.name as firm, o.district, c.number, c.category,
                    c.status, c.outcome, c.number is not null and\s""" + Confidence.READABLE + """
                     as readable,
                    row_number() over (partition by t.id order by s.id, c.number) = 1 as first_of_tour,
                    s.id is not null and row_number() over (partition by t.id, s.id order by c.number) = 1 as first_of_stop,
                    :district in ('', coalesce(nullif(o.district, ''), '-')) as here,
                    bool_or(o.id is not null and coalesce(nullif(o.district, ''), '-') = :district)
                        over (partition by t.id) as met_here,
                    :category in ('', c.category) as about,
                    c.outcome in ('RESOLVED', 'ACCEPTED', 'PARTLY_ACCEPTED') as solved
                from outreach_tour t
                left join outreach_stop s on s.tour_id = t.id and s.state = 'DONE' left join company o on o.id = s.company_id
                left join outreach_case n on n.stop_id = s.id left join consultation_case c on c.number = n.number
                left join request_file f on f.number = c.number
                where t.status = 'REPORTED' and t.day >= :from and t.day < :until)
            """;
    private static final String COUNTS = Stream.of(TourMeasure.values()).map(one -> """
            count(*) filter (where %1$s) as %2$s,
            count(distinct company_id) filter (where %1$s) as %2$s_of,
            count(distinct company_id) filter (where (%3$s) and not coalesce((%1$s), false)) as %2$s_rest"""
            .formatted(one.condition(), one.name(), one.whole())).collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final Confidences confidences;

    TourCounts(JdbcClient database, Confidences confidences) {
        this.database = database;
        this.confidences = confidences;
    }

    /**
     * A number, and whether it would tell about single companies: itself, or what is left of the whole without it.
     */
    record Count(long value, boolean small) {
    }

    Map<TourMeasure, Count> of(FigureFilter filter) {
        return asked(SEEN + "select " + COUNTS + " from seen", filter).query((row, index) -> counts(row)).single();
    }

    /** What is counted, newest first; 500 at most. */
    List<TourFigures.Line> lines(TourMeasure measure, FigureFilter filter) {
        return asked(SEEN + "select * from seen where " + measure.condition() + " order by day desc, tour, firm, number limit 500",
                filter).query(TourCounts::line).list();
    }

    private StatementSpec asked(String sql, FigureFilter filter) {
        return confidences.bind(database.sql(sql)).param("from", filter.from().atDay(1))
                .param("until", filter.until().plusMonths(1).atDay(1))
                .param("district", filter.narrowed().getOrDefault("district", ""))
                .param("category", filter.narrowed().getOrDefault("category", ""));
    }

    private static Map<TourMeasure, Count> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<TourMeasure, Count>(TourMeasure.class);
        for (var one : TourMeasure.values()) {
            counts.put(one, new Count(row.getLong(one.name()), one.isOfCompanies()
                    && (isSmall(row.getLong(one.name() + "_of")) || isSmall(row.getLong(one.name() + "_rest")))));
        }
        return counts;
    }

    private static boolean isSmall(long companies) {
        return companies > 0 && companies < SmallCells.FEWEST;
    }

    private static TourFigures.Line line(ResultSet row, int index) throws SQLException {
        return new TourFigures.Line(row.getObject("day", LocalDate.class), row.getString("title"), row.getString("complex"),
                text(row, "firm"), text(row, "district"), new TourFigures.Case(text(row, "number"), text(row, "category"),
                        text(row, "status"), text(row, "outcome"), row.getBoolean("readable")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
