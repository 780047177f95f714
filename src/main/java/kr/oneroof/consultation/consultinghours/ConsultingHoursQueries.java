package kr.oneroof.consultation.consultinghours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Who comes when. */
/** The hours that may still be booked. */
@Repository
@Transactional(readOnly = true)
public class ConsultingHoursQueries {
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
    private final SeoulClock clock;

    ConsultingHoursQueries(JdbcClient database, CaseAccess access, SeoulClock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** Of the week from that Monday, by time. @param category name of a category, or empty for all */
    public List<ConsultingSlot> free(String category, LocalDate monday) {
        return database.sql(ConsultingHoursRowConverter.SLOT + FROM_SLOT
                        + "where s.starts_at >= :from and s.starts_at < :until and " + KNOWS + "and" + IS_FREE
                        + "order by s.starts_at, e.name limit 300")
                .param("from", ConsultingHoursRowConverter.moment(monday.atStartOfDay()))
                .param(
                        "until",
                        ConsultingHoursRowConverter.moment(monday.plusWeeks(1).atStartOfDay()))
                .param("category", category)
                .param("now", ConsultingHoursRowConverter.moment(clock.now()))
                .query(ConsultingHoursRowConverter::slot)
                .list();
    }

    /** The first day from that one on which something is free. */
    public Optional<LocalDate> nextFree(String category, LocalDate from) {
        return database.sql("select s.starts_at" + FROM_SLOT + "where s.starts_at >= :from and " + KNOWS + "and"
                        + IS_FREE + "order by s.starts_at limit 1")
                .param("from", ConsultingHoursRowConverter.moment(from.atStartOfDay()))
                .param("category", category)
                .param("now", ConsultingHoursRowConverter.moment(clock.now()))
                .query((row, index) ->
                        ConsultingHoursRowConverter.seoul(row, "starts_at").toLocalDate())
                .optional();
    }

    /** The nearest free ones to that slot with experts who know the same fields; the same expert first, six at most. */
    public List<ConsultingSlot> besides(UUID slot) {
        return database.sql(ConsultingHoursRowConverter.SLOT + FROM_SLOT + BESIDE + """
                        order by e.id <> known.id, abs(extract(epoch from s.starts_at - lost.starts_at)), s.id limit 6""")
                .param("slot", slot)
                .param("now", ConsultingHoursRowConverter.moment(clock.now()))
                .query(ConsultingHoursRowConverter::slot)
                .list();
    }

    /** Days with such hours, the next 60 of them. */
    public List<LocalDate> daysBesides(UUID slot) {
        return database.sql("select distinct (s.starts_at at time zone 'Asia/Seoul')::date as day" + FROM_SLOT + BESIDE
                        + "order by day limit 60")
                .param("slot", slot)
                .param("now", ConsultingHoursRowConverter.moment(clock.now()))
                .query(LocalDate.class)
                .list();
    }

    /** All of such hours on that day, by time. */
    public List<ConsultingSlot> besides(UUID slot, LocalDate day) {
        return database.sql(ConsultingHoursRowConverter.SLOT + FROM_SLOT + BESIDE + """
                        and s.starts_at >= :from and s.starts_at < :until order by s.starts_at, e.name limit 300""")
                .param("slot", slot)
                .param("now", ConsultingHoursRowConverter.moment(clock.now()))
                .param("from", ConsultingHoursRowConverter.moment(day.atStartOfDay()))
                .param(
                        "until",
                        ConsultingHoursRowConverter.moment(day.plusDays(1).atStartOfDay()))
                .query(ConsultingHoursRowConverter::slot)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none, free or not */
    public ConsultingSlot require(UUID slot) {
        return database.sql(ConsultingHoursRowConverter.SLOT + FROM_SLOT + "where s.id = ?")
                .param(slot)
                .query(ConsultingHoursRowConverter::slot)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** The company's own, the latest first; 20 at most. */
    public List<ConsultingBookingView> of(CompanyId company) {
        return database.sql(ConsultingHoursRowConverter.APPOINTMENT
                        + "where b.company_id = ? order by s.starts_at desc, b.booked_at desc limit 20")
                .param(company.value())
                .query(ConsultingHoursRowConverter::appointment)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is not that company's */
    public ConsultingBookingView requireOf(CompanyId company, UUID booking) {
        return Optional.of(requireBooking(booking))
                .filter(one -> one.companyId().equals(company))
                .orElseThrow(NotOnFile::new);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public ConsultingBookingView requireBooking(UUID booking) {
        return database.sql(ConsultingHoursRowConverter.APPOINTMENT + "where b.id = ?")
                .param(booking)
                .query(ConsultingHoursRowConverter::appointment)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /**
     * All of that day by time; those called off by the centre or the company are left out. What whoever acts now may
     * not read of comes without company and title.
     */
    public List<ConsultingBookingView> on(LocalDate day) {
        var all = database.sql(ConsultingHoursRowConverter.APPOINTMENT + """
                        where s.starts_at >= ? and s.starts_at < ? and b.status <> 'CANCELLED'
                        order by s.starts_at, s.place limit 300""")
                .params(
                        ConsultingHoursRowConverter.moment(day.atStartOfDay()),
                        ConsultingHoursRowConverter.moment(day.plusDays(1).atStartOfDay()))
                .query(ConsultingHoursRowConverter::appointment)
                .list();
        var hidden = access.hiddenAmong(
                all.stream().map(ConsultingBookingView::number).toList());
        return all.stream()
                .map(one -> hidden.contains(one.number()) ? one.withoutWords() : one)
                .toList();
    }

    /** Those about a case, the latest first. */
    public List<ConsultingBookingView> about(RequestNumber number) {
        return database.sql(ConsultingHoursRowConverter.APPOINTMENT
                        + "where b.number = ? order by s.starts_at desc, b.booked_at desc limit 20")
                .param(number.value())
                .query(ConsultingHoursRowConverter::appointment)
                .list();
    }

    /** How often the company stayed away or called off late within the last year. */
    public int missedBy(CompanyId company) {
        return database.sql("""
                        select count(*) from consulting_booking where company_id = ? and booked_at > ?
                        and (status = 'NO_SHOW' or late)""")
                .params(
                        company.value(),
                        ConsultingHoursRowConverter.moment(clock.now().minusYears(1)))
                .query(Integer.class)
                .single();
    }
}
