package kr.oneroof.consultation.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.desk.CaseList.Page;
import kr.oneroof.consultation.desk.CaseList.Reader;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.HouseClock;

@Repository
@Transactional(readOnly = true)
class RecordsReading implements CaseRecords {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final JdbcClient database;
    private final FigureReading figures;
    private final Veil veil;
    private final CaseList list;
    private final HouseClock clock;

    RecordsReading(JdbcClient database, FigureReading figures, Veil veil, CaseList list, HouseClock clock) {
        this.database = database;
        this.figures = figures;
        this.veil = veil;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public Behind behind(CaseFilter asked, String after, Audience audience) {
        var filter = open(asked, audience);
        if (isHidden(filter, audience)) {
            return new Behind(filter, 0, new Page(List.of(), ""), true);
        }
        return new Behind(filter, count(filter), list.page(filter, after, Reader.SEES_NO_WORDS), false);
    }

    @Override
    public CaseFilter open(CaseFilter filter, Audience audience) {
        return audience == Audience.CENTRE ? filter : CaseFilter.behind(measure(filter), figureFilter(filter));
    }

    @Override
    public boolean isHidden(CaseFilter filter, Audience audience) {
        if (audience == Audience.CENTRE) {
            return false;
        }
        var asked = figureFilter(filter);
        return veil.over(figures.total(asked, audience), asked).contains(measure(filter));
    }

    private long count(CaseFilter filter) {
        var narrowed = FilterSql.of(filter, clock.instant().atOffset(ZoneOffset.UTC), Reader.SEES_NO_WORDS);
        return database.sql("select count(*) from consultation_case c join request_file f on f.number = c.number where "
                        + narrowed.condition())
                .params(narrowed.parameters())
                .query(Long.class)
                .single();
    }

    private static Measure measure(CaseFilter filter) {
        return CaseFilter.choice(Measure.class, filter.counted()).orElse(Measure.RECEIVED);
    }

    private static FigureFilter figureFilter(CaseFilter filter) {
        var narrowed = new LinkedHashMap<>(filter.parameters());
        narrowed.keySet()
                .retainAll(Dimension.narrowing().stream().map(Dimension::code).toList());
        return new FigureFilter(
                YearMonth.from(filter.firstDay().orElse(FIRST)),
                YearMonth.from(filter.lastDay().orElse(LAST)),
                narrowed);
    }
}
