package kr.oneroof.consultation.consultinghours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;

/** The consulting places. */
@Service
@Transactional
public class ConsultingPlaceService {
    private static final String BOOKED_AFTER = """
            select exists (select from consulting_booking b join consulting_slot s on s.id = b.slot_id
                           where s.place = ? and s.starts_at >= ? and b.status = 'BOOKED')""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ConsultingPlaceService(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** By name, closed ones too. */
    @Transactional(readOnly = true)
    public List<ConsultingPlace> all() {
        return database.sql("select * from consulting_place order by name")
                .query(ConsultingPlaceService::place)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public ConsultingPlace require(UUID id) {
        return database.sql("select * from consulting_place where id = ?")
                .param(id)
                .query(ConsultingPlaceService::place)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Of that name. @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public ConsultingPlace named(String name) {
        return database.sql("select * from consulting_place where name = ?")
                .param(name)
                .query(ConsultingPlaceService::place)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /**
     * Adds one; the same submission again is no second one.
     *
     * @throws ConsultingPlaceRefused when another one has that name
     */
    public void add(UUID submission, ConsultingPlace.Description facts) {
        var added = database.sql("""
                        insert into consulting_place (id, name, floor, accessible, active_until)
                        values (:id, :name, :floor, :accessible, :last) on conflict do nothing""")
                .param("id", submission)
                .param("name", facts.name())
                .param("floor", facts.floor())
                .param("accessible", facts.accessible())
                .param("last", facts.activeUntil(), Types.DATE)
                .update();
        if (added == 1) {
            events.publishEvent(new ConsultingPlaceEvent(submission, "added", ""));
        } else if (database.sql("select id from consulting_place where id = ?")
                .param(submission)
                .query()
                .listOfRows()
                .isEmpty()) {
            throw new ConsultingPlaceRefused("taken");
        }
    }

    /**
     * Changes it. Free hours after its last day are closed.
     *
     * @param seen version that was on the screen
     * @throws ConsultingPlaceRefused when another one has that name, or somebody has booked after its last day
     * @throws kr.oneroof.kernel.ChangedMeanwhile when somebody else came first
     * @throws kr.oneroof.kernel.NotOnFile when there is none
     */
    public void change(UUID id, long seen, ConsultingPlace.Description facts) {
        var before = database.sql("select * from consulting_place where id = ? for update")
                .param(id)
                .query(ConsultingPlaceService::place)
                .optional()
                .orElseThrow(NotOnFile::new);
        if (before.facts().equals(facts)) {
            return;
        }
        if (before.version() != seen) {
            throw new ChangedMeanwhile();
        }
        var last = facts.activeUntil();
        if (last != null) {
            closeAfter(before.name(), last);
        }
        try {
            database.sql("""
                            update consulting_place set name = :name, floor = :floor, accessible = :accessible,
                                active_until = :last, version = version + 1 where id = :id""")
                    .param("name", facts.name())
                    .param("floor", facts.floor())
                    .param("accessible", facts.accessible())
                    .param("last", last, Types.DATE)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException _) {
            throw new ConsultingPlaceRefused("taken");
        }
        events.publishEvent(new ConsultingPlaceEvent(id, "changed", last == null ? "" : "until " + last));
    }

    /** Locks the hours in the order of their ids, so that nobody books meanwhile. */
    private void closeAfter(String place, LocalDate last) {
        var from = ConsultingHoursRowConverter.moment(last.plusDays(1).atStartOfDay());
        database.sql(
                        "select id from consulting_slot where place = ? and starts_at >= ? and not closed order by id for update")
                .params(place, from)
                .query(UUID.class)
                .list();
        if (database.sql(BOOKED_AFTER).params(place, from).query(Boolean.class).single()) {
            throw new ConsultingPlaceRefused("booked");
        }
        database.sql("update consulting_slot set closed = true where place = ? and starts_at >= ?")
                .params(place, from)
                .update();
    }

    private static ConsultingPlace place(ResultSet row, int index) throws SQLException {
        return new ConsultingPlace(
                row.getObject("id", UUID.class),
                new ConsultingPlace.Description(
                        row.getString("name"),
                        row.getString("floor"),
                        row.getBoolean("accessible"),
                        row.getObject("active_until", LocalDate.class)),
                row.getLong("version"));
    }
}
