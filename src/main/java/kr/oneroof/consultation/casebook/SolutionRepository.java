package kr.oneroof.consultation.casebook;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

/** Difficulties that an answer solved before they were filed (자가 해결). */
@Repository
class SolutionRepository {
    private static final String COUNTED = """
             from casebook_solution s join casebook_article a on a.id = s.article_id
            join company y on y.id = s.company_id
            where s.at >= :from and s.at < :until and (:category = '' or a.category = :category)
            and (:district = '' or y.district = :district)\s""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    SolutionRepository(JdbcClient database, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** An answer solved somebody's difficulty. */
    record Solved(UUID article, CompanyId company) implements Audited {
        @Override
        public String action() {
            return "consultation.article-solved";
        }

        @Override
        public String subject() {
            return article.toString();
        }

        @Override
        public UUID companyConcerned() {
            return company.value();
        }
    }

    void keep(SuggestionService.Solution solution) {
        var kept = database.sql("""
                        insert into casebook_solution (article_id, company_id, person_id, draft, at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        solution.article(),
                        solution.company().value(),
                        solution.person().value(),
                        solution.draft(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept > 0) {
            events.publishEvent(new Solved(solution.article(), solution.company()));
        }
    }

    long count(FigureFilter filter) {
        return asked("select count(*)" + COUNTED, filter).query(Long.class).single();
    }

    /** Newest first, at most 500. */
    List<SelfSolvedFigures.Line> lines(FigureFilter filter) {
        return asked(
                        "select s.at, a.question, a.category" + COUNTED + "order by s.at desc, s.id desc limit 500",
                        filter)
                .query((row, index) -> new SelfSolvedFigures.Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("question"),
                        row.getString("category")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, FigureFilter filter) {
        return database.sql(sql)
                .param("from", start(filter.from()))
                .param("until", start(filter.until().plusMonths(1)))
                .param("category", filter.narrowed().getOrDefault("category", ""))
                .param("district", filter.narrowed().getOrDefault("district", ""));
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
