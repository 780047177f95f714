package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.Term;
import kr.oneroof.document.Documents;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.Opening;
import kr.oneroof.requestfile.RequestFiles;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.Rooms;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSets;

/** Takes wishes in, by the rules that hold on the day of asking. */
@Component
class BookingIntake {
    static final String SERVICE = "venue";

    private final Ground ground;
    private final BookingStore store;
    private final BookingRows rows;
    private final RequestFiles files;
    private final JdbcClient database;
    private final ApplicationEventPublisher house;

    BookingIntake(Ground ground, BookingStore store, BookingRows rows, RequestFiles files, JdbcClient database, ApplicationEventPublisher house) {
        this.ground = ground;
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.database = database;
        this.house = house;
    }

    RequestNumber request(Wish wish) {
        var asked = ground.rooms(wish.slots());
        var made = ground.rules(asked, rows.today());
        ground.requireSlots(wish.slots(), made, asked, rows.today());
        WishRules.requireEvent(wish, made, asked);
        var number = files.open(new Opening(wish.key(), SERVICE, wish.company(), wish.by(), Term.days(made.times().decisionDays()))).number();
        if (store.exists(number)) {
            return number;
        }
        WishRules.requireQuota(wish.slots(), made, rows.days(wish.company()));
        var placed = ground.placed(wish.slots(), made, asked);
        var until = placed.stream().map(Booking.Placed::until).max(LocalDateTime::compareTo).orElseThrow();
        WishRules.requirePieces(wish.pieces(), rows.holdStock(wish.pieces()), rows.lent(placed.getFirst().from(), until));
        var got = ground.rooms.tryBook(wish.key(), wish.slots().stream().map(slot -> slot.stay(made)).toList());
        if (!got && !wish.mayWait()) {
            throw new BookingRefused("taken");
        }
        var quote = VenueCharge.of(made.charges(), placed.stream().map(Booking.Placed::charged).toList(),
                made.percent(List.of(wish.event().discount())), rows.equipment(wish.pieces()), 0);
        rows.add(wish, new BookingRows.Kept(number, made.id(), got ? BookingState.REQUESTED : BookingState.WAITLISTED, quote.total(), placed));
        rows.lend(number, wish.pieces());
        ground.documents.attach(wish.proofs(), wish.by(), VenueGate.KIND + number);
        files.moveTo(number, RequestState.ACCEPTED);
        house.publishEvent(new BookingMoved(got ? "requested" : "waitlisted", number, wish.company(), "won " + quote.total().amount()));
        return number;
    }

    /** @throws NotOnFile when no booking is known to the rooms by that */
    RequestNumber numberOf(UUID holder) {
        return new RequestNumber(database.sql("select number from venue_booking where holder = ?").param(holder).query(String.class).optional()
                .orElseThrow(() -> new BookingRefused("not-better")));
    }

    List<RequestNumber> unpaidBefore(LocalDate day) {
        return database.sql("select number from venue_booking where state = 'APPROVED' and pay_by < ? order by number").param(day)
                .query(String.class).list().stream().map(RequestNumber::new).toList();
    }

    List<RequestNumber> waitingBefore(LocalDateTime moment) {
        return database.sql("select number from venue_booking where state = 'WAITLISTED' and starts_at < ? order by number")
                .param(BookingStore.moment(moment)).query(String.class).list().stream().map(RequestNumber::new).toList();
    }

    /** Rooms, rules, holidays and papers. */
    @Component
    static class Ground {
        private final Rooms rooms;
        private final RuleSets rules;
        private final BusinessCalendar calendar;
        private final Documents documents;

        Ground(Rooms rooms, RuleSets rules, BusinessCalendar calendar, Documents documents) {
            this.rooms = rooms;
            this.rules = rules;
            this.calendar = calendar;
            this.documents = documents;
        }

        /** @throws NotOnFile for a room that there is not */
        List<Room> rooms(List<Slot> slots) {
            return slots.stream().map(Slot::room).distinct().map(rooms::require).toList();
        }

        /** @throws BookingRefused without a room */
        RuleSet rules(List<Room> asked, LocalDate today) {
            if (asked.isEmpty()) {
                throw new BookingRefused("nothing");
            }
            return rules.on(asked.getFirst().facility(), today);
        }

        void requireSlots(List<Slot> slots, RuleSet made, List<Room> asked, LocalDate today) {
            WishRules.requireSlots(slots, made, asked, today, this::isHoliday);
        }

        /** Saturdays, Sundays, holidays: nobody works from midnight to midnight. */
        boolean isHoliday(LocalDate day) {
            return calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of()).isZero();
        }

        List<Booking.Placed> placed(List<Slot> slots, RuleSet made, List<Room> asked) {
            return slots.stream().map(slot -> {
                var room = asked.stream().filter(one -> one.id().equals(slot.room())).findFirst().orElseThrow(NotOnFile::new);
                var stay = slot.stay(made);
                return new Booking.Placed(room.id(), room.name(), slot.day(), slot.block(), stay.from(), stay.until(), room.base(),
                        made.block(slot.block()).orElseThrow().evening(), isHoliday(slot.day()));
            }).sorted(Comparator.comparing(Booking.Placed::from).thenComparing(Booking.Placed::roomName)).toList();
        }
    }
}
