package kr.oneroof.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.SeoulClock;

/** The rows of letters on their way out. The database's clock rules here, so that two nodes agree on what is due. */
@Repository
class OutboxRepository {
    private static final String ADD = """
            insert into notice_outbox (channel, recipient, language, subject, body, once_key, written_at)
            select channel, recipient, language, subject, body, nullif(once_key, ''), now() + :ahead * interval '1 second'
            from unnest(:channels::text[], :recipients::text[], :languages::text[], :subjects::text[], :bodies::text[],
                        :keys::text[]) as letter (channel, recipient, language, subject, body, once_key)
            on conflict (once_key) do nothing
            """;
    private static final String ADD_ABOUT_ACCOUNT = """
            insert into notice_outbox (channel, recipient, language, subject, body, about_account)
            select :channel, :recipient, :language, :subject, :body, true
            where (select count(*) from notice_outbox
                   where recipient = :recipient and about_account and created_at > now() - interval '1 hour') < :most
            """;
    private static final String LOCK_NEXT = """
            select * from notice_outbox
            where sent_at is null and failed_at is null and next_attempt_at <= now()
            order by next_attempt_at limit 1 for update skip locked
            """;
    private static final String SENT = """
            update notice_outbox
            set sent_at = now(), attempts = attempts + 1, body = case when :keep then body else '' end
            where id = :id
            """;
    private static final String TRY_LATER = """
            update notice_outbox
            set attempts = attempts + 1, failure = :failure, next_attempt_at = now() + make_interval(secs => :seconds)
            where id = :id
            """;
    private static final String GIVE_UP = """
            update notice_outbox set attempts = attempts + 1, failure = :failure, failed_at = now() where id = :id
            """;

    private final JdbcClient jdbc;
    private final Locks locks;

    OutboxRepository(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /** @param at when they were written, by OneRoof's own clock */
    void add(List<LetterDraft> drafts, Instant at) {
        jdbc.sql(ADD)
                .param("ahead", Duration.between(SeoulClock.onTheWall(), at).toSeconds())
                .param("channels", column(drafts, draft -> draft.channel().name()))
                .param("recipients", column(drafts, LetterDraft::recipient))
                .param("languages", column(drafts, draft -> draft.language().getLanguage()))
                .param("subjects", column(drafts, LetterDraft::subject))
                .param("bodies", column(drafts, LetterDraft::body))
                .param("keys", column(drafts, LetterDraft::onceKey))
                .update();
    }

    /**
     * A letter that a stranger can ask for. Others to the same address wait until this transaction ends, so that none
     * slips by.
     *
     * @return false when that address had as many within the hour already
     */
    boolean addAboutAccount(LetterDraft draft, int most) {
        locks.holdLast("letter", draft.recipient());
        return jdbc.sql(ADD_ABOUT_ACCOUNT)
                        .param("channel", draft.channel().name())
                        .param("recipient", draft.recipient())
                        .param("language", draft.language().getLanguage())
                        .param("subject", draft.subject())
                        .param("body", draft.body())
                        .param("most", most)
                        .update()
                == 1;
    }

    /** The next letter that is due and that nobody else holds; it stays locked until the transaction ends. */
    Optional<Letter> lockNext() {
        return jdbc.sql(LOCK_NEXT).query(OutboxRepository::letter).optional();
    }

    void noteSent(UUID letter, boolean keepWords) {
        jdbc.sql(SENT).param("id", letter).param("keep", keepWords).update();
    }

    void noteFailure(UUID letter, String failure, Duration delay) {
        jdbc.sql(TRY_LATER)
                .param("id", letter)
                .param("failure", failure)
                .param("seconds", delay.toSeconds())
                .update();
    }

    void giveUp(UUID letter, String failure) {
        jdbc.sql(GIVE_UP).param("id", letter).param("failure", failure).update();
    }

    /** For the developers' page. */
    List<Letter> newest(int most) {
        return jdbc.sql("select * from notice_outbox order by created_at desc, id desc limit :most")
                .param("most", most)
                .query(OutboxRepository::letter)
                .list();
    }

    private static String[] column(List<LetterDraft> drafts, Function<LetterDraft, String> value) {
        return drafts.stream().map(value).toArray(String[]::new);
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                LetterChannel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                Locale.of(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                moment(row, "sent_at"),
                moment(row, "failed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
