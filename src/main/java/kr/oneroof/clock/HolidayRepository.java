package kr.oneroof.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The rows of the register; none is ever deleted. */
@Repository
class HolidayRepository {
    private final JdbcClient jdbc;
    private final SeoulClock clock;

    HolidayRepository(JdbcClient jdbc, SeoulClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Holiday> of(int year) {
        return jdbc.sql("select * from holiday where day >= :first and day < :next order by day, proposed_at")
                .param("first", LocalDate.of(year, 1, 1))
                .param("next", LocalDate.of(year + 1, 1, 1))
                .query(HolidayRepository::holiday)
                .list();
    }

    Optional<Holiday> find(UUID id) {
        return jdbc.sql("select * from holiday where id = :id")
                .param("id", id)
                .query(HolidayRepository::holiday)
                .optional();
    }

    void add(Holiday holiday) {
        jdbc.sql("""
                        insert into holiday (id, day, name, source, proposer_id, proposed_at)
                        values (:id, :day, :name, :source, :proposer, :at)""")
                .param("id", holiday.id())
                .param("day", holiday.day())
                .param("name", holiday.name())
                .param("source", holiday.source())
                .param("proposer", value(holiday.proposer()))
                .param("at", now())
                .update();
    }

    void declare(Holiday holiday) {
        jdbc.sql("""
                        update holiday set approver_id = :approver, approved_by = :name, declared_at = :at
                        where id = :id""")
                .param("id", holiday.id())
                .param("approver", value(holiday.approver()))
                .param("name", holiday.approvedBy())
                .param("at", now())
                .update();
    }

    void undo(Holiday holiday, PersonId by) {
        jdbc.sql("update holiday set undoer_id = :by, undone_at = :at, undo_reason = :reason where id = :id")
                .param("id", holiday.id())
                .param("by", by.value())
                .param("at", now())
                .param("reason", holiday.undoReason())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Holiday holiday(ResultSet row, int index) throws SQLException {
        return new Holiday(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                row.getString("source"),
                status(row),
                person(row, "proposer_id"),
                person(row, "approver_id"),
                row.getString("approved_by"),
                row.getString("undo_reason"));
    }

    private static Holiday.Status status(ResultSet row) throws SQLException {
        if (row.getObject("undone_at") != null) {
            return Holiday.Status.UNDONE;
        }
        return row.getObject("declared_at") == null ? Holiday.Status.PROPOSED : Holiday.Status.DECLARED;
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
