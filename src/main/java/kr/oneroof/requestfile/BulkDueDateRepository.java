package kr.oneroof.requestfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Moves many due dates with a statement for each kind of row, however many there are. */
@Repository
class BulkDueDateRepository {
    /**
     * A holiday touches what counts over that day; a file whose clock stood still then is reckoned when it runs again.
     */
    private static final String TOUCHED = """
            select f.number from request_file f
            where f.closed_at is null and f.due_at >= :day
              and (select max(starts_at) from request_term where number = f.number) < :next
              and not exists (select from request_wait where number = f.number and ended_at is null and started_at < :day)
            order by f.number
            """;

    private static final String MOVE = """
            update request_file f set due_at = to_timestamp(move.due / 1000.0), version = version + 1
            from unnest(:numbers::text[], :dues::bigint[]) as move (number, due)
            where f.number = move.number
            """;
    private static final String WRITE = """
            insert into request_history (number, at, by_staff, message_key, arguments, audience)
            select number, :at, true, 'requestfile.history.due-moved', array[before, after, :cause], 'APPLICANT'
            from unnest(:numbers::text[], :befores::text[], :afters::text[]) as line (number, before, after)
            """;

    private final JdbcClient jdbc;

    BulkDueDateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RequestNumber> touchedBy(LocalDate day) {
        return jdbc
                .sql(TOUCHED)
                .param("day", midnight(day))
                .param("next", midnight(day.plusDays(1)))
                .query(String.class)
                .list()
                .stream()
                .map(RequestNumber::new)
                .toList();
    }

    void move(List<DueDateMove> moves, String cause, Instant at) {
        var numbers = column(moves, move -> move.file().number().value());
        jdbc.sql(MOVE)
                .param("numbers", numbers)
                .param(
                        "dues",
                        moves.stream().map(move -> move.to().toEpochMilli()).toArray(Long[]::new))
                .update();
        jdbc.sql(WRITE)
                .param("numbers", numbers)
                .param("at", RequestFileRepository.utc(at))
                .param("cause", cause)
                .param("befores", column(moves, DueDateMove::from))
                .param("afters", column(moves, move -> HistoryArguments.moment(move.to())))
                .update();
    }

    private static Object midnight(LocalDate day) {
        return RequestFileRepository.utc(day.atStartOfDay(SeoulClock.SEOUL).toInstant());
    }

    private static String[] column(List<DueDateMove> moves, Function<DueDateMove, String> value) {
        return moves.stream().map(value).toArray(String[]::new);
    }
}
