package kr.oneroof.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of everybody's inbox. */
@Repository
class InboxRepository {
    private static final String ADD = """
            insert into notice (person_id, template, subject, body, path, once_key, created_at)
            select person_id::uuid, template, subject, body, path, nullif(once_key, ''), :at
            from unnest(:people::text[], :templates::text[], :subjects::text[], :bodies::text[], :paths::text[],
                        :keys::text[]) as slip (person_id, template, subject, body, path, once_key)
            on conflict (person_id, once_key) where once_key is not null do nothing
            """;

    private final JdbcClient jdbc;

    InboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, however many. */
    void add(List<InboxDraft> drafts, Instant at) {
        jdbc.sql(ADD)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("people", column(drafts, draft -> draft.slip().to().toString()))
                .param("templates", column(drafts, draft -> draft.slip().template()))
                .param("subjects", column(drafts, InboxDraft::subject))
                .param("bodies", column(drafts, InboxDraft::body))
                .param("paths", column(drafts, draft -> draft.slip().path()))
                .param("keys", column(drafts, draft -> draft.slip().onceKey()))
                .update();
    }

    private static String[] column(List<InboxDraft> drafts, Function<InboxDraft, String> value) {
        return drafts.stream().map(value).toArray(String[]::new);
    }
}
