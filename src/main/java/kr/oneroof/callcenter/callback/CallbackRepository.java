package kr.oneroof.callcenter.callback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.callcenter.callback.CallbackService.Callback;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The queue. Two agents who take at the same moment take two: a taken row is skipped, not waited for. */
@Repository
class CallbackRepository {
    private static final String LINE = """
            select b.*, t.caller_name, t.topic, coalesce(c.name, '') as company,
                   b.promised_at < :now and b.settled_at is null as late
            from call_callback b join call_ticket t on t.number = b.number left join company c on c.id = t.company_id where\s""";

    private final JdbcClient database;
    private final Locks locks;
    private final SeoulClock clock;

    CallbackRepository(JdbcClient database, Locks locks, SeoulClock clock) {
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    /** Two wishes of one number come one after the other, until the transaction ends. */
    void oneByOne(PhoneNumber phone) {
        locks.hold("callback", phone.digits());
    }

    /** Whoever takes holds one at a time: two presses of one agent come one after the other. */
    void oneByOne(PersonId agent) {
        locks.hold("callback-agent", agent);
    }

    /** Nothing is kept of this look: it only tells whose turn it is. @throws NotOnFile when there is no such call */
    PhoneNumber phoneOf(RequestNumber number) {
        return database.sql("select caller_phone from call_ticket where number = ?")
                .param(number.value())
                .query((row, index) -> new PhoneNumber(row.getString(1)))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    void add(
            UUID id,
            RequestNumber number,
            PhoneNumber phone,
            String askedBy,
            LocalDateTime now,
            LocalDateTime promised) {
        database.sql("""
                        insert into call_callback (id, number, phone, asked_by, asked_at, promised_at, state, attempts)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', 0)""")
                .params(id, number.value(), phone.digits(), askedBy, moment(now), moment(promised))
                .update();
    }

    /** The one whose promise ends first among those whose time for a try has come. */
    Optional<Callback> takeNext(PersonId agent, LocalDateTime now) {
        return database.sql("""
                        update call_callback set state = 'TAKEN', taken_by = :agent, taken_at = :at
                        where exists (select from person where id = :agent)
                        and id = (select id from call_callback where state = 'WAITING' and coalesce(next_try_at, :at) <= :at
                            order by promised_at, asked_at, id limit 1 for update skip locked)
                        returning id""")
                .param("agent", agent.value())
                .param("at", moment(now))
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** That one, if it still waits, whenever its next try was meant to be. */
    Optional<Callback> take(UUID id, PersonId agent, LocalDateTime now) {
        return database.sql("""
                        update call_callback set state = 'TAKEN', taken_by = :agent, taken_at = :at
                        where id = :id and state = 'WAITING' returning id""")
                .param("id", id)
                .param("agent", agent.value())
                .param("at", moment(now))
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    void settle(UUID id, String state, LocalDateTime now) {
        database.sql("""
                        update call_callback set state = :state, taken_by = null, taken_at = null, attempts = attempts + 1,
                            first_try_at = coalesce(first_try_at, :now), settled_at = :now, next_try_at = null
                        where id = :id""")
                .param("id", id)
                .param("state", state)
                .param("now", moment(now))
                .update();
    }

    void waitAgain(UUID id, LocalDateTime now, LocalDateTime nextTry) {
        database.sql("""
                        update call_callback set state = 'WAITING', taken_by = null, taken_at = null, attempts = attempts + 1,
                            first_try_at = coalesce(first_try_at, :now), next_try_at = :next
                        where id = :id""")
                .param("id", id)
                .param("now", moment(now))
                .param("next", moment(nextTry))
                .update();
    }

    Optional<Callback> find(UUID id) {
        return asked("b.id = :id")
                .param("id", id)
                .query(CallbackRepository::callback)
                .optional();
    }

    Optional<Callback> open(PhoneNumber phone) {
        return asked("b.phone = :phone and b.settled_at is null")
                .param("phone", phone.digits())
                .query(CallbackRepository::callback)
                .optional();
    }

    Optional<Callback> inHandOf(PersonId agent) {
        return asked("b.taken_by = :agent and b.state = 'TAKEN'")
                .param("agent", agent.value())
                .query(CallbackRepository::callback)
                .optional();
    }

    Optional<Callback> of(RequestNumber number) {
        return asked("b.number = :number order by b.asked_at desc limit 1")
                .param("number", number.value())
                .query(CallbackRepository::callback)
                .optional();
    }

    List<Callback> waiting() {
        return asked(
                        "b.state = 'WAITING' order by coalesce(b.next_try_at > :now, false), b.promised_at, b.asked_at, b.id limit 50")
                .query(CallbackRepository::callback)
                .list();
    }

    private JdbcClient.StatementSpec asked(String condition) {
        return database.sql(LINE + condition).param("now", moment(clock.now()));
    }

    private static Callback callback(ResultSet row, int index) throws SQLException {
        return new Callback(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                row.getString("phone"),
                row.getString("caller_name"),
                row.getString("company"),
                row.getString("topic"),
                row.getString("asked_by"),
                seoul(row, "asked_at"),
                seoul(row, "promised_at"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getBoolean("late"),
                row.getObject("next_try_at") == null ? null : seoul(row, "next_try_at"));
    }

    private static LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(SeoulClock.SEOUL)
                .toLocalDateTime();
    }

    private static OffsetDateTime moment(LocalDateTime seoul) {
        return seoul.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
