package kr.oneroof.requestfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.RequestNumber;

/** The rows of the history (처리이력); they are only ever added to. */
@Repository
class RequestHistoryRepository {
    private static final String ADD = """
            insert into request_history (number, at, actor_id, by_staff, message_key, arguments, audience)
            values (:number, :at, :actor, :staff, :key, :arguments, :audience)
            """;
    private static final String READ = """
            select id, at, actor_id, by_staff, message_key, arguments, audience from request_history
            where number = :number and (audience = 'APPLICANT' or :all)
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RequestHistoryRepository(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** A row as it is kept: marked arguments, and an id for who acted. */
    record Entry(long place, Instant at, @Nullable UUID actor, boolean byStaff, HistoryNote note) {}

    void add(RequestNumber number, Instant at, HistoryNote note) {
        var present = actor.now();
        var staff = present.map(Actor::isStaff).orElse(true);
        var acting = HistoryArguments.isOfTheHouse(note, staff) ? Optional.<Actor>empty() : present;
        jdbc.sql(ADD)
                .param("number", number.value())
                .param("at", RequestFileRepository.utc(at))
                .param("actor", acting.map(person -> person.id().value()).orElse(null))
                .param("staff", acting.map(Actor::isStaff).orElse(true))
                .param("key", note.messageKey())
                .param("arguments", note.arguments().toArray(String[]::new))
                .param("audience", note.audience().name())
                .update();
    }

    /** Newest first. */
    List<Entry> before(RequestNumber number, HistoryNote.Audience reader, long place, int most) {
        return read(" and id < :place order by id desc limit :most", number, reader)
                .param("place", place)
                .param("most", most)
                .query(RequestHistoryRepository::entry)
                .list();
    }

    /** Newest last. */
    List<Entry> since(RequestNumber number, HistoryNote.Audience reader, long place) {
        return read(" and id > :place order by id limit :most", number, reader)
                .param("place", place)
                .param("most", RequestHistoryQueries.STRETCH)
                .query(RequestHistoryRepository::entry)
                .list();
    }

    List<Entry> last(RequestNumber number, HistoryNote.Audience reader, String messageKey) {
        return read(" and message_key = :key order by id desc limit 1", number, reader)
                .param("key", messageKey)
                .query(RequestHistoryRepository::entry)
                .list();
    }

    private StatementSpec read(String part, RequestNumber number, HistoryNote.Audience reader) {
        return jdbc.sql(READ + part).param("number", number.value()).param("all", reader == HistoryNote.Audience.STAFF);
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        var arguments =
                (String[]) Objects.requireNonNull(row.getArray("arguments")).getArray();
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getBoolean("by_staff"),
                new HistoryNote(
                        row.getString("message_key"),
                        Arrays.asList(arguments),
                        HistoryNote.Audience.valueOf(row.getString("audience"))));
    }
}
