package kr.oneroof.consultation.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

@Repository
@Transactional(readOnly = true)
class RoomReading implements RoomTimes, Appointments {
    private static final String FROM_SLOT = " from consulting_slot s join consulting_expert e on e.id = s.expert_id ";
    private static final String IS_FREE = """
             not s.closed and not s.day_off and s.starts_at > :now
             and not exists (select from consulting_booking b where b.slot_id = s.id and b.status <> 'CANCELLED')
            """;
    private static final String KNOWS = " (:category = '' or :category = any(e.categories)) ";

    /** Beside a slot: with experts who know one of the fields of its own. */
    private static final String BESIDE = """
            join consulting_slot lost on lost.id = :slot join consulting_expert known on known.id = lost.expert_id
            where s.id <> lost.id and e.categories && known.categories and""" + IS_FREE;

    private final JdbcClient database;
    private final CaseAccess access;
    private final HouseClock clock;

    RoomReading(JdbcClient database, CaseAccess access, HouseClock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Slot> free(String category, LocalDate monday) {
        return database.sql(Rows.SLOT + FROM_SLOT + "where s.starts_at >= :from and s.starts_at < :until and " + KNOWS
                        + "and" + IS_FREE + "order by s.starts_at, e.name limit 300")
                .param("from", Rows.moment(monday.atStartOfDay()))
                .param("until", Rows.moment(monday.plusWeeks(1).atStartOfDay()))
                .param("category", category)
                .param("now", Rows.moment(clock.now()))
                .query(Rows::slot)
                .list();
    }

    @Override
    public Optional<LocalDate> nextFree(String category, LocalDate from) {
        return database.sql("select s.starts_at" + FROM_SLOT + "where s.starts_at >= :from and " + KNOWS + "and"
                        + IS_FREE + "order by s.starts_at limit 1")
                .param("from", Rows.moment(from.atStartOfDay()))
                .param("category", category)
                .param("now", Rows.moment(clock.now()))
                .query((row, index) -> Rows.seoul(row, "starts_at").toLocalDate())
                .optional();
    }

    @Override
    public List<Slot> besides(UUID slot) {
        return database.sql(Rows.SLOT + FROM_SLOT + BESIDE + """
                        order by e.id <> known.id, abs(extract(epoch from s.starts_at - lost.starts_at)), s.id limit 6""")
                .param("slot", slot)
                .param("now", Rows.moment(clock.now()))
                .query(Rows::slot)
                .list();
    }

    @Override
    public List<LocalDate> daysBesides(UUID slot) {
        return database.sql("select distinct (s.starts_at at time zone 'Asia/Seoul')::date as day" + FROM_SLOT + BESIDE
                        + "order by day limit 60")
                .param("slot", slot)
                .param("now", Rows.moment(clock.now()))
                .query(LocalDate.class)
                .list();
    }

    @Override
    public List<Slot> besides(UUID slot, LocalDate day) {
        return database.sql(Rows.SLOT + FROM_SLOT + BESIDE + """
                        and s.starts_at >= :from and s.starts_at < :until order by s.starts_at, e.name limit 300""")
                .param("slot", slot)
                .param("now", Rows.moment(clock.now()))
                .param("from", Rows.moment(day.atStartOfDay()))
                .param("until", Rows.moment(day.plusDays(1).atStartOfDay()))
                .query(Rows::slot)
                .list();
    }

    @Override
    public Slot require(UUID slot) {
        return database.sql(Rows.SLOT + FROM_SLOT + "where s.id = ?")
                .param(slot)
                .query(Rows::slot)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public List<Appointment> of(CompanyId company) {
        return database.sql(Rows.APPOINTMENT
                        + "where b.company_id = ? order by s.starts_at desc, b.booked_at desc limit 20")
                .param(company.value())
                .query(Rows::appointment)
                .list();
    }

    @Override
    public Appointment requireOf(CompanyId company, UUID booking) {
        return Optional.of(requireBooking(booking))
                .filter(one -> one.companyId().equals(company))
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public Appointment requireBooking(UUID booking) {
        return database.sql(Rows.APPOINTMENT + "where b.id = ?")
                .param(booking)
                .query(Rows::appointment)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public List<Appointment> on(LocalDate day) {
        var all = database.sql(Rows.APPOINTMENT + """
                        where s.starts_at >= ? and s.starts_at < ? and b.status <> 'CANCELLED'
                        order by s.starts_at, s.place limit 300""")
                .params(
                        Rows.moment(day.atStartOfDay()),
                        Rows.moment(day.plusDays(1).atStartOfDay()))
                .query(Rows::appointment)
                .list();
        var hidden = access.hiddenAmong(all.stream().map(Appointment::number).toList());
        return all.stream()
                .map(one -> hidden.contains(one.number()) ? one.withoutWords() : one)
                .toList();
    }

    @Override
    public List<Appointment> about(RequestNumber number) {
        return database.sql(
                        Rows.APPOINTMENT + "where b.number = ? order by s.starts_at desc, b.booked_at desc limit 20")
                .param(number.value())
                .query(Rows::appointment)
                .list();
    }

    @Override
    public int missedBy(CompanyId company) {
        return database.sql("""
                        select count(*) from consulting_booking where company_id = ? and booked_at > ?
                        and (status = 'NO_SHOW' or late)""")
                .params(company.value(), Rows.moment(clock.now().minusYears(1)))
                .query(Integer.class)
                .single();
    }
}
