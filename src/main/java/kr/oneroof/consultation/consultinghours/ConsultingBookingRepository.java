package kr.oneroof.consultation.consultinghours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Bookings. A slot is locked first, several in the order of their ids, and read afterwards. */
@Repository
class ConsultingBookingRepository {
    private static final String SELECT = """
            select b.*, s.starts_at from consulting_booking b join consulting_slot s on s.id = b.slot_id
            """;

    private final JdbcClient database;
    private final ConsultingHoursProperties properties;
    private final ApplicationEventPublisher events;
    private final Locks locks;

    ConsultingBookingRepository(
            JdbcClient database, ConsultingHoursProperties properties, ApplicationEventPublisher events, Locks locks) {
        this.database = database;
        this.properties = properties;
        this.events = events;
        this.locks = locks;
    }

    /**
     * Locks a free slot.
     *
     * @return when it begins
     * @throws ConsultingSlotTaken when it can no longer be booked
     */
    LocalDateTime claim(UUID slot, LocalDateTime now) {
        lock(slot);
        return database.sql("""
                        select starts_at from consulting_slot s where id = ? and not closed and not day_off and starts_at > ?
                        and not exists (select from consulting_booking where slot_id = s.id and status <> 'CANCELLED')""")
                .params(slot, ConsultingHoursRowConverter.moment(now))
                .query((row, index) -> ConsultingHoursRowConverter.seoul(row, "starts_at"))
                .optional()
                .orElseThrow(ConsultingSlotTaken::new);
    }

    /** @throws NotOnFile when one does not exist */
    void lock(UUID... slots) {
        var wanted = Stream.of(slots).distinct().toArray(UUID[]::new);
        var found = database.sql("select id from consulting_slot where id = any(?) order by id for update")
                .param(wanted)
                .query(UUID.class)
                .list();
        if (found.size() < wanted.length) {
            throw new NotOnFile();
        }
    }

    Optional<ConsultingBooking.Row> bySubmission(UUID submission) {
        return database.sql(SELECT + "where b.submission = ?")
                .param(submission)
                .query(ConsultingBookingRepository::row)
                .optional();
    }

    boolean isComing(RequestNumber number) {
        return database.sql("select exists (select from consulting_booking where number = ? and status = 'BOOKED')")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps others from booking for the company until the transaction ends; called before any row is locked. */
    void hold(CompanyId company) {
        locks.hold("consulting-company", company);
    }

    /**
     * Called while {@link #hold} keeps others from booking.
     *
     * @throws ConsultingBookingService.TooManyBookings when it has as many hours before it as one may have
     */
    void requireFew(CompanyId company, LocalDateTime now) {
        var coming = database.sql("""
                        select count(*) from consulting_booking b join consulting_slot s on s.id = b.slot_id
                        where b.company_id = ? and b.status = 'BOOKED' and s.starts_at > ?""")
                .params(company.value(), ConsultingHoursRowConverter.moment(now))
                .query(Integer.class)
                .single();
        if (coming >= properties.openBookings()) {
            throw new ConsultingBookingService.TooManyBookings(properties.openBookings());
        }
    }

    ConsultingBooking require(UUID booking) {
        return new ConsultingBooking(database.sql(SELECT + "where b.id = ? for update of b")
                .param(booking)
                .query(ConsultingBookingRepository::row)
                .optional()
                .orElseThrow(NotOnFile::new));
    }

    List<ConsultingBooking> ofDay(UUID expert, LocalDate day) {
        return database
                .sql(SELECT + """
                        where s.expert_id = ? and s.starts_at >= ? and s.starts_at < ? and b.status = 'BOOKED'
                        order by b.id for update of b""")
                .params(
                        expert,
                        ConsultingHoursRowConverter.moment(day.atStartOfDay()),
                        ConsultingHoursRowConverter.moment(day.plusDays(1).atStartOfDay()))
                .query(ConsultingBookingRepository::row)
                .list()
                .stream()
                .map(ConsultingBooking::new)
                .toList();
    }

    void add(ConsultingBooking booking, UUID submission, LocalDateTime now) {
        var row = booking.now();
        database.sql("""
                        insert into consulting_booking (id, submission, slot_id, company_id, number, booked_by, booked_at, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.id(),
                        submission,
                        row.slot(),
                        row.party().company().value(),
                        row.party().number().value(),
                        row.party().bookedBy().value(),
                        ConsultingHoursRowConverter.moment(now),
                        row.status().name())
                .update();
        booking.events().forEach(events::publishEvent);
    }

    void change(ConsultingBooking booking) {
        var row = booking.now();
        var cancelled = row.cancelledBy();
        var changed = database.sql("""
                        update consulting_booking set slot_id = :slot, status = :status, cancelled = :cancelled, late = :late,
                            reminded_at = case when slot_id = :slot then reminded_at end, version = version + 1
                        where id = :id and version = :version""")
                .param("slot", row.slot())
                .param("status", row.status().name())
                .param("cancelled", cancelled == null ? null : cancelled.name())
                .param("late", row.late())
                .param("id", row.id())
                .param("version", row.version())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
        booking.events().forEach(events::publishEvent);
    }

    private static ConsultingBooking.Row row(ResultSet row, int index) throws SQLException {
        var party = new ConsultingBookingParty(
                new CompanyId(row.getObject("company_id", UUID.class)),
                new RequestNumber(row.getString("number")),
                new PersonId(row.getObject("booked_by", UUID.class)));
        var by = row.getString("cancelled");
        return new ConsultingBooking.Row(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(row.getObject("slot_id", UUID.class)),
                party,
                ConsultingHoursRowConverter.seoul(row, "starts_at"),
                ConsultingBookingStatus.valueOf(row.getString("status")),
                by == null ? null : ConsultingBooking.By.valueOf(by),
                row.getBoolean("late"),
                row.getLong("version"));
    }
}
