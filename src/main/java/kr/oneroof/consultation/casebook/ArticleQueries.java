package kr.oneroof.consultation.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.casebook.ArticleService.Line;
import kr.oneroof.consultation.casebook.ArticleView.Version;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Reads articles for the pages of staff, and keeps their earlier wordings. */
@Component
class ArticleQueries {
    private static final String COUNTS = """
            (select count(*) from casebook_thanks t where t.article_id = a.id) as thanks,
            (select count(*) from casebook_solution s where s.article_id = a.id) as solutions\s""";

    private final JdbcClient database;
    private final Locks locks;
    private final SeoulClock clock;

    ArticleQueries(JdbcClient database, Locks locks, SeoulClock clock) {
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    /** Makes the second click on a form wait, so that it finds what the first one has done. */
    void oneAtATime(UUID submission) {
        locks.hold("casebook-form", submission);
    }

    void keepWording(Article article, PersonId by) {
        var wording = article.wording();
        database.sql("""
                        insert into casebook_wording (article_id, category, question, answer, person_id, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        article.id(),
                        wording.category().name(),
                        wording.question(),
                        wording.answer(),
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    ArticleView card(Article article, List<String> found) {
        return database.sql("select p.name, " + COUNTS + """
                         from casebook_article a join person p on p.id = a.proposed_by where a.id = ?""")
                .param(article.id())
                .query((row, index) -> new ArticleView(
                        article.id(),
                        article.number(),
                        article.version(),
                        article.wording(),
                        article.state(),
                        article.proposedBy(),
                        row.getString("name"),
                        found,
                        row.getLong("thanks"),
                        row.getLong("solutions"),
                        earlier(article.id())))
                .single();
    }

    private List<Version> earlier(UUID id) {
        return database.sql("""
                        select w.*, p.name from casebook_wording w join person p on p.id = w.person_id
                        where article_id = ? order by w.id desc limit 50""")
                .param(id)
                .query((row, index) -> new Version(
                        wording(row),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Line> list(ArticleState state, String after, Actor reader) {
        return database.sql("select a.*, p.name, " + COUNTS + """
                         from casebook_article a join person p on p.id = a.proposed_by
                        where a.state = :state and (:after = '' or (a.changed_at, a.id) <
                            (select l.changed_at, l.id from casebook_article l where l.id::text = :after))
                        order by a.changed_at desc, a.id desc limit :most""")
                .param("state", state.name())
                .param("after", after)
                .param("most", ArticleService.PAGE + 1)
                .query((row, index) -> new Line(
                        row.getObject("id", UUID.class),
                        wording(row),
                        state,
                        row.getString("name"),
                        reader.id().value().equals(row.getObject("proposed_by", UUID.class)),
                        row.getLong("thanks"),
                        row.getLong("solutions")))
                .list();
    }

    Map<ArticleState, Long> counts() {
        var counts = new EnumMap<ArticleState, Long>(ArticleState.class);
        for (var state : ArticleState.values()) {
            counts.put(state, 0L);
        }
        database.sql("select state, count(*) as many from casebook_article group by state")
                .query((row, index) -> counts.put(ArticleState.valueOf(row.getString("state")), row.getLong("many")))
                .list();
        return counts;
    }

    static ArticleWording wording(ResultSet row) throws SQLException {
        return new ArticleWording(
                Category.valueOf(row.getString("category")), row.getString("question"), row.getString("answer"));
    }
}
