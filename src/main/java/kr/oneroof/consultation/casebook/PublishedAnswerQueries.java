package kr.oneroof.consultation.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SearchText;
import kr.oneroof.kernel.SeoulClock;

/** Published answers as everybody reads them. Nothing here says which case they come from. */
@Service
@Transactional(readOnly = true)
public class PublishedAnswerQueries {
    private static final String SELECT = """
            select a.*, (select count(*) from casebook_thanks t where t.article_id = a.id) as thanks
            from casebook_article a where a.state = 'PUBLISHED'\s""";

    private final JdbcClient database;
    private final SeoulClock clock;

    PublishedAnswerQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Newest first; with words, only what holds at least one of them. */
    public List<Answer> find(Wanted wanted) {
        var patterns = WordStems.patterns(wanted.words());
        var forms = SearchText.patterns(wanted.words());
        if (!SearchText.trimmed(wanted.words()).isEmpty()
                && String.join("", SearchText.words(wanted.words())).length() < 2) {
            return List.of();
        }
        var sql = new StringBuilder(SELECT);
        sql.append(
                forms.length == 0
                        ? ""
                        : "and (a.search_text like any (:patterns) or a.search_form like all (:forms)) ");
        sql.append(wanted.category() == null ? "" : "and a.category = :category ");
        sql.append(wanted.after() == null ? "" : """
                and (a.published_at, a.id) < (select l.published_at, l.id from casebook_article l where l.id = :after)
                """);
        return database.sql(sql + "order by a.published_at desc, a.id desc limit :most")
                .param("patterns", patterns)
                .param("forms", forms)
                .param(
                        "category",
                        wanted.category() == null ? "" : wanted.category().name())
                .param("after", wanted.after())
                .param("most", PAGE + 1)
                .query(PublishedAnswerQueries::answer)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when nothing is published under this id */
    public Answer require(UUID id) {
        return database.sql(SELECT + "and a.id = ?")
                .param(id)
                .query(PublishedAnswerQueries::answer)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Counts a visitor's thanks, once. */
    @Transactional
    public void thank(UUID id, String visitor) {
        require(id);
        database.sql("insert into casebook_thanks (article_id, visitor, at) values (?, ?, ?) on conflict do nothing")
                .params(id, visitor, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    static Answer answer(ResultSet row, int index) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                Category.valueOf(row.getString("category")),
                row.getString("question"),
                row.getString("answer"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getLong("thanks"));
    }

    /** A page of {@link #find} holds so many, and one more where there are others. */
    public static final int PAGE = 20;

    /** @param after last id of the page above, or null */
    public record Wanted(
            String words,
            @Nullable Category category,
            @Nullable UUID after) {}

    /** A question with its answer. */
    public record Answer(
            UUID id, Category category, String question, String answer, Instant publishedAt, long thanks) {}
}
