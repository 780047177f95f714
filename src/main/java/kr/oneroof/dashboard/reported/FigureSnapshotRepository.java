package kr.oneroof.dashboard.reported;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Repository;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigurePeriod;
import kr.oneroof.dashboard.FigureSource;

/** Writes what was told. */
@Repository
class FigureSnapshotRepository {
    private static final int BATCH = 500;
    private static final String NIGHT = """
            insert into kpi_night (day, service, formula_version, taken_at) values (?, ?, ?, ?)
            on conflict (day, service) do nothing""";
    private static final String FIGURE = """
            insert into kpi_snapshot (day, service, formula_version, audience, period, first_month, last_month,
                breakdown, line, kpi, place, value, unit, hidden)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate database;

    FigureSnapshotRepository(JdbcTemplate database) {
        this.database = database;
    }

    /** What a set of figures is about. */
    record About(LocalDate day, FigureSource source, FigurePeriod period, FigureFilter months, Audience audience) {}

    /** Whether this caller is the first to take them; another waits here until the first is done. */
    boolean begin(LocalDate day, FigureSource source, Instant now) {
        return database.update(NIGHT, day, source.service(), source.formulaVersion(), now.atOffset(ZoneOffset.UTC))
                == 1;
    }

    void add(About about, List<ReportedFigure> figures) {
        database.batchUpdate(FIGURE, List.copyOf(figures), BATCH, new Line(about));
    }

    /** Fills one row after the other. */
    private static final class Line implements ParameterizedPreparedStatementSetter<ReportedFigure> {
        private final About about;
        private int place;

        Line(About about) {
            this.about = about;
        }

        @Override
        public void setValues(PreparedStatement row, ReportedFigure told) throws SQLException {
            row.setObject(1, about.day());
            row.setString(2, about.source().service());
            row.setInt(3, about.source().formulaVersion());
            row.setString(4, about.audience().name());
            row.setString(5, about.period().name());
            row.setObject(6, about.months().from().atDay(1));
            row.setObject(7, about.months().until().atDay(1));
            row.setString(8, told.spot().breakdown());
            row.setString(9, told.spot().line());
            row.setString(10, told.spot().kpi());
            row.setInt(11, place++);
            row.setBigDecimal(12, told.value());
            row.setString(13, told.unit());
            row.setBoolean(14, told.hidden());
        }
    }
}
