package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.place.Equipment;

/** What is read of bookings. */
@Repository
@Transactional(readOnly = true)
public class VenueBookingQueries {
    private static final int MOST = 100;

    private final VenueBookingLoader loader;
    private final JdbcClient database;
    private final SeoulClock clock;

    VenueBookingQueries(VenueBookingLoader loader, JdbcClient database, SeoulClock clock) {
        this.loader = loader;
        this.database = database;
        this.clock = clock;
    }

    /** @throws NotOnFile when there is none */
    public VenueBooking require(RequestNumber number) {
        return loader.require(number);
    }

    /** @throws NotOnFile also for another company's */
    public VenueBooking requireOf(CompanyId company, RequestNumber number) {
        var one = loader.require(number);
        if (!one.company().equals(company)) {
            throw new NotOnFile();
        }
        return one;
    }

    /** Newest first, at most a hundred. */
    public List<VenueBooking> of(CompanyId company) {
        return loader.read(
                "where b.company_id = ? order by b.filed_at desc, b.number desc limit " + MOST, company.value());
    }

    /** Those that somebody has to do something about come soonest first, those that are over newest first. */
    public List<VenueBooking> in(VenueBookingState state) {
        return loader.read(
                "where b.state = ? order by b.starts_at " + (state.isOpen() ? "" : "desc ") + ", b.number limit "
                        + MOST,
                state.name());
    }

    /** For whom and by whom a booking was typed. */
    public record Entered(VenueWish.Caller caller, PersonId by, String byName) {}

    /** Empty when the company asked itself. */
    public Optional<Entered> entered(RequestNumber number) {
        return database.sql(
                        "select e.*, p.name as by_name from venue_entered_booking e join person p on p.id = e.entered_by where e.number = ?")
                .param(number.value())
                .query((row, index) -> new Entered(
                        new VenueWish.Caller(
                                VenueWish.Way.valueOf(row.getString("way")),
                                row.getString("caller_name"),
                                row.getString("caller_phone"),
                                row.getString("consent")),
                        new PersonId(row.getObject("entered_by", UUID.class)),
                        row.getString("by_name")))
                .optional();
    }

    /** @throws NotOnFile also for one that somebody else typed */
    public VenueBooking requireEnteredBy(PersonId staff, RequestNumber number) {
        entered(number).filter(one -> one.by().equals(staff)).orElseThrow(NotOnFile::new);
        return loader.require(number);
    }

    /** Who waits for the rooms of this one. */
    public List<VenueBooking> waitingFor(RequestNumber number) {
        return loader.read("""
                where b.state = 'WAITLISTED' and exists (select from venue_slot w join venue_room_part wp on wp.room_id = w.room_id
                    join venue_slot g on g.number = ? join venue_room_part gp on gp.room_id = g.room_id and gp.part_id = wp.part_id
                    where w.number = b.number and tstzrange(w.starts_at, w.ends_at) && tstzrange(g.starts_at, g.ends_at))
                order by b.filed_at limit 50""", number.value());
    }

    /** What is lent with a booking; {@code stock} are the pieces that it has, {@code won} what they cost together. */
    public List<Equipment> equipment(RequestNumber number) {
        return database.sql(
                        "select e.id, e.name, b.pieces, b.won from venue_booking_equipment b join venue_equipment e on e.id = b.equipment_id"
                                + " where b.number = ? order by e.name")
                .param(number.value())
                .query((row, index) -> new Equipment(
                        row.getObject(1, UUID.class), row.getString(2), row.getInt(3), new Won(row.getLong(4))))
                .list();
    }

    /** Bookings whose tax invoice is to be written: paid, with an address, used in that month. */
    public List<VenueBooking> invoices(LocalDate month) {
        var first = month.withDayOfMonth(1);
        return loader.read(
                """
                where b.state in ('CONFIRMED', 'IN_USE', 'INSPECTION', 'SETTLED', 'CLOSED', 'NO_SHOW') and b.needs ->> 'invoice' <> ''
                    and b.starts_at >= ? and b.starts_at < ? order by b.starts_at, b.number""",
                VenueBookingLoader.moment(first.atStartOfDay()),
                VenueBookingLoader.moment(first.plusMonths(1).atStartOfDay()));
    }

    /** 사업자등록번호, as tax invoices write it. */
    public Map<CompanyId, String> businessNumbers(List<CompanyId> companies) {
        var all = new HashMap<CompanyId, String>();
        database.sql(
                        "select id, regexp_replace(business_number, '(...)(..)(.....)', '\\1-\\2-\\3') from company where id = any(?)")
                .param(companies.stream().map(CompanyId::value).toArray(UUID[]::new))
                .query((row, index) -> all.put(new CompanyId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
        return all;
    }

    public LocalDate today() {
        return clock.today();
    }
}
