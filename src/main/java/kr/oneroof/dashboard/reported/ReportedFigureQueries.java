package kr.oneroof.dashboard.reported;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigurePeriod;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.reported.ReportedFigure.Spot;

/** What was told on a day. */
@Repository
@Transactional(readOnly = true)
public class ReportedFigureQueries {
    private static final String SETS = """
            select distinct s.service, s.first_month, s.last_month, s.formula_version, n.taken_at
            from kpi_snapshot s join kpi_night n on n.day = s.day and n.service = s.service
            where s.day = ? and s.period = ? and s.audience = ? order by s.service desc""";
    private static final String FIGURES = """
            select breakdown, line, kpi, value, unit, hidden from kpi_snapshot
            where day = ? and period = ? and audience = ? and breakdown = ? and service = ? order by place""";
    private static final String BREAKDOWNS = """
            select breakdown from kpi_snapshot where day = ? and period = ? and audience = ? and breakdown <> ''
            group by service, breakdown order by service desc, min(place)""";

    private final JdbcClient database;
    private final List<FigureSource> sources;

    ReportedFigureQueries(JdbcClient database, List<FigureSource> sources) {
        this.database = database;
        this.sources = sources;
    }

    private record Kept(String service, YearMonth from, YearMonth until, Instant takenAt, int version) {}

    /** Days of which figures are kept, newest first. */
    public List<LocalDate> days() {
        return database.sql("select distinct day from kpi_night order by day desc")
                .query(LocalDate.class)
                .list();
    }

    /** Periods that were told that day. */
    public List<FigurePeriod> periods(LocalDate day) {
        return NightlyPeriods.periods(day);
    }

    /** Message keys of the breakdowns that were told that day. */
    public List<String> breakdowns(LocalDate day, FigurePeriod period, Audience audience) {
        return database.sql(BREAKDOWNS)
                .params(day, period.name(), audience.name())
                .query(String.class)
                .list();
    }

    /** What was told of that day, by service; nothing if none was kept. */
    public List<FiguresThenAndNow> on(Question asked) {
        return database
                .sql(SETS)
                .params(asked.day(), asked.period().name(), asked.audience().name())
                .query((row, index) -> new Kept(
                        row.getString("service"),
                        month(row, "first_month"),
                        month(row, "last_month"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getInt("formula_version")))
                .list()
                .stream()
                .map(kept -> reported(kept, asked))
                .filter(one -> !one.figures().isEmpty())
                .toList();
    }

    private FiguresThenAndNow reported(Kept kept, Question asked) {
        var source = source(kept.service());
        var then = database.sql(FIGURES)
                .params(asked.day(), asked.period().name(), asked.audience().name(), asked.breakdown(), kept.service())
                .query(ReportedFigureQueries::told)
                .list();
        var now = then.isEmpty()
                ? List.<ReportedFigure>of()
                : source.map(one -> ReportedFigure.allOf(
                                one.report(FigureFilter.of(kept.from(), kept.until()), asked.audience())))
                        .orElse(List.of());
        return new FiguresThenAndNow(
                kept.service(),
                kept.from(),
                kept.until(),
                kept.takenAt(),
                kept.version(),
                source.map(FigureSource::formulaVersion).orElse(0),
                ComparedFigure.all(then, now));
    }

    private Optional<FigureSource> source(String service) {
        return sources.stream().filter(one -> one.service().equals(service)).findAny();
    }

    private static ReportedFigure told(ResultSet row, int index) throws SQLException {
        return new ReportedFigure(
                new Spot(row.getString("breakdown"), row.getString("line"), row.getString("kpi")),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getBoolean("hidden"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    /** @param breakdown message key, empty for the headline */
    public record Question(LocalDate day, FigurePeriod period, Audience audience, String breakdown) {}
}
