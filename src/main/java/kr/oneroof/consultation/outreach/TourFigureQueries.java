package kr.oneroof.consultation.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;

/**
 * Counts tours, visits and cases in the database. A row is a case; a visit without one, and a tour without a visit, is
 * a row too. The same condition stands behind the number and behind its list.
 */
@Repository
class TourFigureQueries {
    /** What tours are narrowed to, by the name in the address. */
    static final Map<String, String> COLUMNS =
            Map.of("district", "coalesce(nullif(district, ''), '-')", "category", "coalesce(category, '')");

    private static final String SEEN = """
            with seen as (
                select t.id as tour, t.title, t.day, t.complex, s.company_id, o.name as firm, o.district, c.number, c.category,
                    c.status, c.outcome, c.number is not null and\s""" + Confidentiality.READABLE + """
                     as readable,
                    row_number() over (partition by t.id order by s.id, c.number) = 1 as first_of_tour,
                    s.id is not null and row_number() over (partition by t.id, s.id order by c.number) = 1 as first_of_stop,
                    :district in ('', coalesce(nullif(o.district, ''), '-')) as here,
                    (select count(*) from outreach_stop m join company w on w.id = m.company_id
                        where m.tour_id = t.id and m.state = 'DONE'
                            and :district in ('', coalesce(nullif(w.district, ''), '-'))) as met,
                    :category in ('', c.category) as about,
                    c.outcome in ('RESOLVED', 'ACCEPTED', 'PARTLY_ACCEPTED') as solved
                from outreach_tour t
                left join outreach_stop s on s.tour_id = t.id and s.state = 'DONE' left join company o on o.id = s.company_id
                left join outreach_case n on n.stop_id = s.id left join consultation_case c on c.number = n.number
                left join request_file f on f.number = c.number
                where t.status = 'REPORTED' and t.day >= :from and t.day < :until)
            """;
    private static final String COUNTS = Stream.of(TourFigureKind.values())
            .map(one -> """
            count(*) filter (where %1$s) as %2$s,
            (array_agg(distinct company_id) filter (where company_id is not null and %1$s))[1\\:%3$d] as %2$s_of""".formatted(one.condition(), one.name(), SmallCells.FEWEST))
            .collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final CaseAccess access;

    TourFigureQueries(JdbcClient database, CaseAccess access) {
        this.database = database;
        this.access = access;
    }

    Map<TourFigureKind, SmallCells.Cell> of(FigureFilter filter) {
        return asked(SEEN + "select " + COUNTS + " from seen", filter)
                .query((row, index) -> counts(row))
                .single();
    }

    /** By values of the columns, in the order of their names. */
    Map<List<String>, Map<TourFigureKind, SmallCells.Cell>> cells(List<String> names, FigureFilter filter) {
        var cells = new LinkedHashMap<List<String>, Map<TourFigureKind, SmallCells.Cell>>();
        var columns = names.stream().map(COLUMNS::get).collect(Collectors.joining(", "));
        asked(
                        SEEN
                                + "select array[%1$s] as key, %2$s from seen group by %1$s order by %1$s"
                                        .formatted(columns, COUNTS),
                        filter)
                .query((row, index) ->
                        cells.put(List.of((String[]) row.getArray("key").getArray()), counts(row)))
                .list();
        return cells;
    }

    /** What is counted, newest first; 500 at most. */
    List<TourFigures.Line> lines(TourFigureKind kind, FigureFilter filter) {
        return asked(
                        SEEN + "select * from seen where " + kind.condition() + " order by " + kind.order()
                                + " limit 500",
                        filter)
                .query((row, index) -> line(row, kind))
                .list();
    }

    private StatementSpec asked(String sql, FigureFilter filter) {
        return access.bind(database.sql(sql))
                .param("from", filter.from().atDay(1))
                .param("until", filter.until().plusMonths(1).atDay(1))
                .param("district", filter.narrowed().getOrDefault("district", ""))
                .param("category", filter.narrowed().getOrDefault("category", ""));
    }

    private static Map<TourFigureKind, SmallCells.Cell> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<TourFigureKind, SmallCells.Cell>(TourFigureKind.class);
        for (var one : TourFigureKind.values()) {
            var who = row.getArray(one.name() + "_of");
            counts.put(
                    one,
                    new SmallCells.Cell(
                            row.getLong(one.name()), who == null ? Set.of() : Set.of((UUID[]) who.getArray())));
        }
        return counts;
    }

    /** A case the reader may not open does not tell whose it is, nor on which tour it was heard. */
    private static TourFigures.Line line(ResultSet row, TourFigureKind kind) throws SQLException {
        var opened = new TourFigures.Case(
                text(row, "number"),
                text(row, "category"),
                text(row, "status"),
                text(row, "outcome"),
                row.getBoolean("readable"));
        var line = new TourFigures.Line(
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                row.getString("complex"),
                text(row, "firm"),
                text(row, "district"),
                row.getInt("met"),
                kind.isOfCases() ? opened : TourFigures.Case.NONE);
        return kind.isOfCases() && !opened.readable() ? line.blank() : line;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
