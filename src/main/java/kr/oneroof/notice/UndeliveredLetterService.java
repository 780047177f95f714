package kr.oneroof.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;

/** Letters that were given up, for the administrator. */
@Service
@Transactional
public class UndeliveredLetterService {
    private static final String GIVEN_UP = """
            select id, recipient, subject, failure, attempts, failed_at from notice_outbox
            where failed_at is not null order by failed_at desc limit 200
            """;
    private static final String TRY_AGAIN = """
            update notice_outbox set failed_at = null, attempts = 0, next_attempt_at = now()
            where id = ? and failed_at is not null
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    UndeliveredLetterService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The latest first, at most 200. */
    @Transactional(readOnly = true)
    public List<GivenUp> letters() {
        return jdbc.sql(GIVEN_UP).query(UndeliveredLetterService::givenUp).list();
    }

    /**
     * Puts it on its way again, with all its attempts before it.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is not among the given up
     */
    public void tryAgain(UUID letter) {
        if (jdbc.sql(TRY_AGAIN).param(letter).update() == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new LetterSentAgain(letter));
        events.publishEvent(new LettersWaiting());
    }

    private static GivenUp givenUp(ResultSet row, int number) throws SQLException {
        return new GivenUp(
                row.getObject("id", UUID.class),
                masked(row.getString("recipient")),
                row.getString("subject"),
                row.getString("failure"),
                row.getInt("attempts"),
                row.getObject("failed_at", OffsetDateTime.class)
                        .atZoneSameInstant(SeoulClock.SEOUL)
                        .toLocalDateTime());
    }

    private static String masked(String recipient) {
        return recipient.replaceFirst("^(.{1,2})[^@]*", "$1***");
    }

    /** @param recipient masked: {@code ji***@demo.oneroof.kr} */
    public record GivenUp(UUID id, String recipient, String subject, String failure, int attempts, LocalDateTime at) {}
}
