package kr.oneroof.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** A person's own inbox. */
@Service
@Transactional
public class InboxService {
    private static final int A_PAGE = 20;
    private static final int COUNTS_TO = 100;
    private static final Pattern CURSOR = Pattern.compile("\\d{1,17}~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String FIRST_PAGE = """
            select id, subject, body, created_at, read_at is not null as read,
                   (extract(epoch from created_at) * 1000000)::bigint || '~' || id as cursor
            from notice where person_id = :reader
            """;
    private static final String BEHIND = """
            and (created_at, id) < (timestamptz 'epoch' + :micros * interval '1 microsecond', :id::uuid)
            """;
    private static final String IN_ORDER = "order by created_at desc, id desc limit :most";

    private final JdbcClient jdbc;

    InboxService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(Entry entry, String cursor) {}

    /** Newest first. @param after the {@link Page#next} of the page before; anything else shows the first page */
    @Transactional(readOnly = true)
    public Page page(PersonId reader, @Nullable String after) {
        var lines = after != null && CURSOR.matcher(after).matches() ? behind(reader, after) : first(reader);
        var shown = lines.subList(0, Math.min(A_PAGE, lines.size()));
        return new Page(
                shown.stream().map(Line::entry).toList(),
                lines.size() > A_PAGE ? shown.getLast().cursor() : null);
    }

    /**
     * Marks it read.
     *
     * @return where it leads, empty for nowhere
     * @throws kr.oneroof.kernel.NotOnFile when it is not the reader's
     */
    public String open(PersonId reader, UUID notice) {
        return jdbc.sql(
                        "update notice set read_at = coalesce(read_at, now()) where id = ? and person_id = ? returning path")
                .params(notice, reader.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    public void readAll(PersonId reader) {
        jdbc.sql("update notice set read_at = now() where person_id = ? and read_at is null")
                .param(reader.value())
                .update();
    }

    /** At most 100, so that a counter stays cheap however many there are. */
    @Transactional(readOnly = true)
    public int unread(PersonId reader) {
        return jdbc.sql("select count(*) from (select from notice where person_id = ? and read_at is null limit ?)")
                .params(reader.value(), COUNTS_TO)
                .query(Integer.class)
                .single();
    }

    private List<Line> first(PersonId reader) {
        return jdbc.sql(FIRST_PAGE + IN_ORDER)
                .param("reader", reader.value())
                .param("most", A_PAGE + 1)
                .query(InboxService::line)
                .list();
    }

    private List<Line> behind(PersonId reader, String after) {
        var parts = after.split("~");
        return jdbc.sql(FIRST_PAGE + BEHIND + IN_ORDER)
                .param("reader", reader.value())
                .param("most", A_PAGE + 1)
                .param("micros", Long.parseLong(parts[0]))
                .param("id", parts[1])
                .query(InboxService::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var at = row.getObject("created_at", OffsetDateTime.class).atZoneSameInstant(SeoulClock.SEOUL);
        return new Line(
                new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("body"),
                        at.toLocalDateTime(),
                        row.getBoolean("read")),
                row.getString("cursor"));
    }

    /** @param next asks for the page behind this one; null on the last */
    public record Page(List<Entry> entries, @Nullable String next) {}

    public record Entry(UUID id, String subject, String body, LocalDateTime at, boolean read) {}
}
