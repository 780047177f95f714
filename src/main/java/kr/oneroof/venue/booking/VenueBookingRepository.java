package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.VenueCharge;

/** Writes bookings down. */
@Repository
class VenueBookingRepository {
    private final JdbcClient database;
    private final VenueBookingLoader loader;
    private final SeoulClock clock;

    VenueBookingRepository(JdbcClient database, VenueBookingLoader loader, SeoulClock clock) {
        this.database = database;
        this.loader = loader;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime now() {
        return clock.now();
    }

    /** What is kept of a wish. @param placed its slots as they cost */
    record Kept(
            RequestNumber number, UUID rules, VenueBookingState state, Won quoted, List<VenueBooking.Placed> placed) {}

    void add(VenueWish wish, Kept kept) {
        var event = wish.event();
        database.sql("""
                        insert into venue_booking (number, holder, company_id, filed_by, rule_set_id, title, purpose, attendees, layout, listed, needs,
                            discount, state, starts_at, ends_at, quoted, filed_at)
                        values (:number, :holder, :company, :by, :rules, :title, :purpose, :attendees, :layout, :listed, :needs\\:\\:jsonb, :discount,
                            :state, :starts, :ends, :quoted, :filed)""")
                .param("number", kept.number.value())
                .param("holder", wish.key())
                .param("company", wish.company().value())
                .param("by", wish.by().value())
                .param("rules", kept.rules)
                .param("title", event.title())
                .param("purpose", event.purpose().name())
                .param("attendees", event.attendees())
                .param("layout", event.layout().name())
                .param("listed", event.listed())
                .param("needs", loader.text(event.needs()))
                .param("discount", event.discount())
                .param("state", kept.state.name())
                .param(
                        "starts",
                        VenueBookingLoader.moment(kept.placed.getFirst().from()))
                .param(
                        "ends",
                        VenueBookingLoader.moment(kept.placed.stream()
                                .map(VenueBooking.Placed::until)
                                .max(LocalDateTime::compareTo)
                                .orElseThrow()))
                .param("quoted", kept.quoted.amount())
                .param("filed", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        kept.placed.forEach(slot -> place(kept.number, slot));
        if (wish.caller() != null) {
            enter(kept.number, wish.by(), wish.caller());
        }
    }

    private void enter(RequestNumber number, PersonId by, VenueWish.Caller caller) {
        database.sql("insert into venue_entered_booking values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        by.value(),
                        caller.way().name(),
                        caller.name(),
                        caller.phone(),
                        caller.consent(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void place(RequestNumber number, VenueBooking.Placed slot) {
        database.sql("insert into venue_slot values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        slot.room(),
                        slot.day(),
                        slot.block(),
                        VenueBookingLoader.moment(slot.from()),
                        VenueBookingLoader.moment(slot.until()),
                        slot.base().amount(),
                        slot.evening(),
                        slot.holiday())
                .update();
    }

    /** Holds the pieces' rows: who lends at the same time waits. @return stock by id */
    Map<UUID, Integer> holdStock(Map<UUID, Integer> wanted) {
        var stock = new HashMap<UUID, Integer>();
        wanted.keySet().stream()
                .sorted()
                .forEach(id -> database.sql("select stock from venue_equipment where id = ? for update")
                        .param(id)
                        .query(Integer.class)
                        .optional()
                        .ifPresent(pieces -> stock.put(id, pieces)));
        return stock;
    }

    /** Pieces that others have at any of those times. */
    Map<UUID, Integer> lent(List<VenueBooking.Placed> placed) {
        var lent = new HashMap<UUID, Integer>();
        database.sql("""
                        select e.equipment_id, sum(e.pieces) as pieces from venue_booking_equipment e join venue_booking b on b.number = e.number
                        where b.state in ('REQUESTED', 'UNDER_REVIEW', 'APPROVED', 'CONFIRMED', 'IN_USE')
                            and exists (select from venue_slot s join unnest(cast(? as timestamptz[]), cast(? as timestamptz[])) as mine (starts, ends)
                                on tstzrange(s.starts_at, s.ends_at) && tstzrange(mine.starts, mine.ends) where s.number = b.number)
                        group by e.equipment_id""")
                .params(
                        placed.stream()
                                .map(one ->
                                        VenueBookingLoader.moment(one.from()).toString())
                                .toArray(String[]::new),
                        placed.stream()
                                .map(one ->
                                        VenueBookingLoader.moment(one.until()).toString())
                                .toArray(String[]::new))
                .query((row, index) -> lent.put(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
        return lent;
    }

    /** Each piece costs its charge on every day of use. */
    void lend(RequestNumber number, Map<UUID, Integer> pieces, long days) {
        pieces.forEach((id, count) -> database.sql(
                        "insert into venue_booking_equipment select ?, id, ?, won * ? from venue_equipment where id = ?")
                .params(number.value(), count, count * days, id)
                .update());
    }

    Won equipment(RequestNumber number) {
        return new Won(database.sql("select coalesce(sum(won), 0) from venue_booking_equipment where number = ?")
                .param(number.value())
                .query(Long.class)
                .single());
    }

    Won equipment(Map<UUID, Integer> pieces, long days) {
        return new Won(pieces.entrySet().stream()
                .mapToLong(one -> days
                        * one.getValue()
                        * database.sql("select won from venue_equipment where id = ?")
                                .param(one.getKey())
                                .query(Long.class)
                                .optional()
                                .orElse(0L))
                .sum());
    }

    /** Days of use of a company by month; asked while the building is held. */
    Map<YearMonth, Integer> days(CompanyId company) {
        var all = new HashMap<YearMonth, Integer>();
        database.sql("""
                        select cast(date_trunc('month', s.day) as date) as month, count(distinct s.day) as days from venue_slot s join venue_booking b on b.number = s.number
                        where b.company_id = ? and b.state not in ('REJECTED', 'WITHDRAWN', 'EXPIRED_UNPAID', 'CANCELLED', 'DISPLACED', 'WAITLISTED')
                        group by month""")
                .param(company.value())
                .query((row, index) -> all.put(YearMonth.from(row.getObject(1, LocalDate.class)), row.getInt(2)))
                .list();
        return all;
    }

    void state(RequestNumber number, VenueBookingState state, String word) {
        database.sql("update venue_booking set state = ?, word = ? where number = ?")
                .params(state.name(), word, number.value())
                .update();
    }

    void decided(RequestNumber number, PersonId by) {
        database.sql("update venue_booking set decided_by = ?, decided_at = ? where number = ?")
                .params(by.value(), clock.instant().atOffset(ZoneOffset.UTC), number.value())
                .update();
    }

    /** Frozen: no rule and no holiday declared later changes it. */
    void price(RequestNumber number, VenueCharge charge, Won deposit, LocalDate payBy) {
        database.sql("update venue_booking set total = ?, deposit = ?, pay_by = ?, charge = ?::jsonb where number = ?")
                .params(charge.total().amount(), deposit.amount(), payBy, loader.text(charge.lines()), number.value())
                .update();
    }

    void unprice(RequestNumber number) {
        database.sql(
                        "update venue_booking set total = null, deposit = 0, pay_by = null, charge = null, decided_by = null, decided_at = null where number = ?")
                .param(number.value())
                .update();
    }

    void refund(RequestNumber number, Won won) {
        database.sql("update venue_booking set refund = ? where number = ?")
                .params(won.amount(), number.value())
                .update();
    }

    PersonId filedBy(RequestNumber number) {
        return new PersonId(database.sql("select filed_by from venue_booking where number = ?")
                .param(number.value())
                .query(UUID.class)
                .single());
    }

    /** Whether staff typed it for a caller. */
    boolean isEntered(RequestNumber number) {
        return database.sql("select exists (select from venue_entered_booking where number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }
}
