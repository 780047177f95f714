package kr.oneroof.consultation.desk;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.desk.CaseList.Reader;
import kr.oneroof.consultation.desk.ConsultationFigures.Tiles;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.HouseClock;

/** Reckons sums of cases in the database: one statement for the whole, one for each breakdown. */
@Repository
class FigureReading {
    private static final String SUMS = Arrays.stream(Measure.values())
            .map(measure -> "count(*) filter (where " + measure.condition() + ") as " + measure.name())
            .collect(Collectors.joining(", ")) + """
            , round(avg(c.working_minutes) / 480.0, 1) as mean_days
            , round((percentile_cont(0.5) within group (order by c.working_minutes) / 480)::numeric, 1) as median_days
            , round(avg((select s.overall from consultation_survey s where s.number = c.number order by s.id desc limit 1))
                    filter (where c.surveyed), 2) as satisfaction
            from consultation_case c join request_file f on f.number = c.number
            where\s""";

    private final JdbcClient database;
    private final HouseClock clock;

    FigureReading(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is counted and averaged; empty where there is nothing to average. */
    record Sums(Map<Measure, Long> counts, @Nullable BigDecimal meanDays, @Nullable BigDecimal medianDays,
            @Nullable BigDecimal satisfaction) {
        long of(Measure measure) {
            return counts.getOrDefault(measure, 0L);
        }
    }

    /** What cases are sorted into. */
    enum Dimension {
        CATEGORY("c.category"), MONTH("to_char(c.filed_at at time zone 'Asia/Seoul', 'YYYY-MM')"),
        DISTRICT("c.district"), CHANNEL("c.channel");

        private final String key;

        Dimension(String key) {
            this.key = key;
        }

        String label(String value) {
            return switch (this) {
                case CATEGORY -> "#consultation.category." + value;
                case CHANNEL -> "#consultation.channel." + value;
                case MONTH -> value;
                case DISTRICT -> value.isEmpty() ? "#desk.district.unknown" : value;
            };
        }

        Tiles tiles(String value, Sums sums, FigureFilter filter, Map<String, String> narrowed) {
            if (this == MONTH) {
                var month = YearMonth.parse(value);
                return new Tiles(sums, new FigureFilter(month, month, filter.category(), filter.district()), narrowed);
            }
            var narrower = new LinkedHashMap<>(narrowed);
            narrower.put(name().toLowerCase(Locale.ROOT), value.isEmpty() ? CaseFilter.NONE : value);
            return new Tiles(sums, filter, narrower);
        }
    }

    Sums total(FigureFilter filter) {
        return asked("select " + SUMS, "", filter).query(FigureReading::sums).single();
    }

    /** By key of the dimension, in its order. */
    Map<String, Sums> by(Dimension dimension, FigureFilter filter) {
        var sums = new LinkedHashMap<String, Sums>();
        asked("select " + dimension.key + " as key, " + SUMS, " group by 1 order by 1", filter)
                .query((row, index) -> sums.put(row.getString("key"), sums(row, index))).list();
        return sums;
    }

    private StatementSpec asked(String select, String tail, FigureFilter filter) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var period = CaseFilter.behind(Measure.RECEIVED, filter.from(), filter.until(),
                Map.of("category", filter.category(), "district", filter.district()));
        var narrowed = FilterSql.of(period, now, Reader.SEES_NO_WORDS);
        return database.sql(select + narrowed.condition() + tail).params(narrowed.parameters()).param("now", now);
    }

    private static Sums sums(ResultSet row, int index) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.name()));
        }
        return new Sums(counts, row.getBigDecimal("mean_days"), row.getBigDecimal("median_days"),
                row.getBigDecimal("satisfaction"));
    }
}
