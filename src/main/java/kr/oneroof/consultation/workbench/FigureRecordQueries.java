package kr.oneroof.consultation.workbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.workbench.CaseListQueries.Page;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.SeoulClock;

/** The cases behind a figure, without companies and words. */
@Repository
@Transactional(readOnly = true)
public class FigureRecordQueries {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final JdbcClient database;
    private final CaseFigureQueries figures;
    private final CaseFigureAccess access;
    private final CaseListQueries list;
    private final SeoulClock clock;

    FigureRecordQueries(
            JdbcClient database,
            CaseFigureQueries figures,
            CaseFigureAccess access,
            CaseListQueries list,
            SeoulClock clock) {
        this.database = database;
        this.figures = figures;
        this.access = access;
        this.list = list;
        this.clock = clock;
    }

    public Behind behind(CaseFilter asked, String after, Audience audience) {
        var filter = open(asked, audience);
        if (isHidden(filter, audience)) {
            return new Behind(filter, 0, new Page(List.of(), ""), true);
        }
        return new Behind(filter, count(filter), list.page(filter, after, Reader.SEES_NO_WORDS), false);
    }

    /**
     * What of a filter the audience may use: the city counts by whole months and by nothing that figures do not know.
     */
    public CaseFilter open(CaseFilter filter, Audience audience) {
        return audience == Audience.CENTRE ? filter : CaseFilter.behind(measure(filter), figureFilter(filter));
    }

    /** Whether the records would tell the audience about single companies. */
    public boolean isHidden(CaseFilter filter, Audience audience) {
        if (audience == Audience.CENTRE) {
            return false;
        }
        var asked = figureFilter(filter);
        return access.over(figures.total(asked, audience), asked).contains(measure(filter));
    }

    private long count(CaseFilter filter) {
        var narrowed = CaseFilterCondition.of(filter, clock.instant().atOffset(ZoneOffset.UTC), Reader.SEES_NO_WORDS);
        return database.sql("select count(*) from consultation_case c join request_file f on f.number = c.number where "
                        + narrowed.condition())
                .params(narrowed.parameters())
                .query(Long.class)
                .single();
    }

    private static CaseMeasure measure(CaseFilter filter) {
        return CaseFilter.choice(CaseMeasure.class, filter.counted()).orElse(CaseMeasure.RECEIVED);
    }

    private static FigureFilter figureFilter(CaseFilter filter) {
        var narrowed = new LinkedHashMap<>(filter.parameters());
        narrowed.keySet()
                .retainAll(CaseDimension.narrowing().stream()
                        .map(CaseDimension::code)
                        .toList());
        return new FigureFilter(
                YearMonth.from(filter.firstDay().orElse(FIRST)),
                YearMonth.from(filter.lastDay().orElse(LAST)),
                narrowed);
    }

    /**
     * @param filter as far as it could be used
     * @param count how many there are on all pages; the figure's own number
     * @param hidden whether they would tell about single companies and therefore are not shown
     */
    public record Behind(CaseFilter filter, long count, Page page, boolean hidden) {}
}
