package kr.oneroof.requestfile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * The rows of request files. Reading for a verb locks the row first and looks afterwards, so that it sees the last
 * word.
 */
@Repository
class RequestFileRepository {
    private static final String ADD = """
            insert into request_file (number, company_id, applicant_id, service, owner_id, state, received_at, due_at,
                                      closed_at, version)
            values (:number, :company, :applicant, :service, :owner, :state, :received, :due, :closed, 0)
            """;
    private static final String CHANGE = """
            update request_file
            set service = :service, owner_id = :owner, state = :state, due_at = :due, closed_at = :closed,
                version = version + 1
            where number = :number and version = :version
            """;
    private static final String KEEP_ROUND = """
            insert into request_term (number, round, unit, period, starts_at)
            values (:number, :round, :unit, :period, :starts)
            on conflict (number, round) do update set unit = excluded.unit, period = excluded.period
            """;
    private static final String KEEP_WAIT = """
            insert into request_wait (number, serial, started_at, ended_at, cause)
            values (:number, :serial, :started, :ended, :cause)
            on conflict (number, serial) do update set ended_at = excluded.ended_at
            """;

    private final JdbcClient jdbc;

    RequestFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RequestNumber nextNumber(int year) {
        var serial = jdbc.sql("select nextval(('request_number_' || :year)::regclass)")
                .param("year", year)
                .query(Long.class)
                .single();
        return RequestNumber.of(year, serial);
    }

    /** Takes the submission's key for this number; empty when it is ours, else the number that had it before. */
    Optional<RequestNumber> claim(UUID submission, RequestNumber number) {
        var taken = jdbc.sql("""
                        insert into request_submission (submission, number) values (:submission, :number)
                        on conflict (submission) do nothing""")
                .param("submission", submission)
                .param("number", number.value())
                .update();
        return taken == 1 ? Optional.empty() : numberOf(submission);
    }

    Optional<RequestNumber> numberOf(UUID submission) {
        return jdbc.sql("select number from request_submission where submission = :submission")
                .param("submission", submission)
                .query(String.class)
                .optional()
                .map(RequestNumber::new);
    }

    void add(RequestFile file) {
        bind(ADD, file.row())
                .param("company", file.row().company().value())
                .param("applicant", value(file.row().applicant()))
                .param("received", utc(file.row().receivedAt()))
                .update();
        keepParts(file);
    }

    void change(RequestFile file) {
        if (bind(CHANGE, file.row()).param("version", file.row().version()).update() == 0) {
            throw new ChangedMeanwhile();
        }
        keepParts(file);
    }

    void addExtension(RequestFile file, TermExtension extension, Instant at) {
        var runningTerm = file.round();
        jdbc.sql("""
                        insert into request_extension (number, round, serial, unit, period, hours, term_hours, reason,
                                                       consent, decided_at)
                        values (:number, :round, :serial, :unit, :period, :hours, :term, :reason, :consent, :at)""")
                .param("number", file.row().number().value())
                .param("round", runningTerm.serial())
                .param("serial", runningTerm.extensions().size())
                .param("unit", extension.by().unit().name())
                .param("period", extension.by().period())
                .param("hours", RunningTerm.hours(extension.by()))
                .param("term", RunningTerm.hours(runningTerm.term()))
                .param("reason", extension.reason())
                .param("consent", extension.consent())
                .param("at", utc(at))
                .update();
    }

    Optional<RequestFile> lock(RequestNumber number) {
        lock(List.of(number));
        return find(number);
    }

    /** Locks in the order of numbers, so that two who want several never wait for each other. */
    void lock(Collection<RequestNumber> numbers) {
        jdbc.sql("select number from request_file where number = any(:numbers) order by number for update")
                .param("numbers", texts(numbers))
                .query(String.class)
                .list();
    }

    Optional<RequestFile> find(RequestNumber number) {
        return find(List.of(number)).stream().findFirst();
    }

    List<RequestFile> find(Collection<RequestNumber> numbers) {
        return jdbc.sql(RequestFileRowMapper.SELECT + " where f.number = any(:numbers)")
                .param("numbers", texts(numbers))
                .query(RequestFileRowMapper::file)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, RequestFileRow row) {
        return jdbc.sql(sql)
                .param("number", row.number().value())
                .param("service", row.service())
                .param("owner", value(row.owner()))
                .param("state", row.state().name())
                .param("due", utc(row.dueAt()))
                .param("closed", row.closedAt() == null ? null : utc(row.closedAt()));
    }

    private void keepParts(RequestFile file) {
        var number = file.row().number().value();
        var runningTerm = file.round();
        jdbc.sql(KEEP_ROUND)
                .param("number", number)
                .param("round", runningTerm.serial())
                .param("unit", runningTerm.term().unit().name())
                .param("period", runningTerm.term().period())
                .param("starts", utc(runningTerm.startsAt()))
                .update();
        for (var wait : file.waits().list()) {
            jdbc.sql(KEEP_WAIT)
                    .param("number", number)
                    .param("serial", wait.serial())
                    .param("started", utc(wait.from()))
                    .param("ended", wait.until() == null ? null : utc(wait.until()))
                    .param("cause", wait.cause())
                    .update();
        }
    }

    private static String[] texts(Collection<RequestNumber> numbers) {
        return numbers.stream().map(RequestNumber::value).toArray(String[]::new);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
