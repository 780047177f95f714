package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
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
    private final BookingLimits limits;
    private final RequestFiles files;
    private final ApplicationEventPublisher events;

    BookingIntake(
            Ground ground,
            BookingStore store,
            BookingRows rows,
            BookingLimits limits,
            RequestFiles files,
            ApplicationEventPublisher events) {
        this.ground = ground;
        this.store = store;
        this.rows = rows;
        this.limits = limits;
        this.files = files;
        this.events = events;
    }

    RequestNumber request(Wish wish) {
        ground.rooms.holdFirst();
        var asked = ground.rooms(wish.slots());
        var made = ground.rules(asked, rows.today());
        ground.requireSlots(wish.slots(), made, asked, rows.today());
        WishRules.requireEvent(wish, made, asked);
        var number = files.open(new Opening(
                        wish.key(),
                        SERVICE,
                        wish.company(),
                        wish.caller() == null ? wish.by() : null,
                        Term.days(made.times().decisionDays())))
                .number();
        if (store.exists(number)) {
            return number;
        }
        limits.requireQuota(wish.slots(), made, wish.company());
        var placed = ground.placed(wish.slots(), made, asked);
        limits.requirePieces(wish.pieces(), placed);
        var days = wish.slots().stream().map(Slot::day).distinct().count();
        var got = ground.rooms.tryBook(
                wish.key(), wish.slots().stream().map(slot -> slot.stay(made)).toList());
        if (!got && !wish.mayWait()) {
            throw new BookingRefused("taken");
        }
        if (!got) {
            limits.requireTurn(wish.company());
        }
        var quote = VenueCharge.of(
                made.charges(),
                placed.stream().map(Booking.Placed::charged).toList(),
                made.percent(List.of(wish.event().discount())),
                rows.equipment(wish.pieces(), days),
                0);
        rows.add(
                wish,
                new BookingRows.Kept(
                        number,
                        made.id(),
                        got ? BookingState.REQUESTED : BookingState.WAITLISTED,
                        quote.total(),
                        placed));
        rows.lend(number, wish.pieces(), days);
        ground.documents.attach(wish.proofs(), wish.by(), VenueGate.KIND + number);
        files.moveTo(number, RequestState.ACCEPTED);
        if (!got) {
            files.startWaiting(number, BookingSteps.IN_LINE);
        }
        if (wish.caller() != null) {
            events.publishEvent(new BookingMoved(
                    "entered", number, wish.company(), "way " + wish.caller().way()));
        }
        events.publishEvent(new BookingMoved(
                got ? "requested" : "waitlisted",
                number,
                wish.company(),
                "won " + quote.total().amount()));
        return number;
    }

    /** @throws BookingRefused when no booking is known to the rooms by that: somebody holds them, or they are closed */
    RequestNumber numberOf(UUID holder) {
        return store.read("where b.holder = ?", holder).stream()
                .map(Booking::number)
                .findFirst()
                .orElseThrow(() -> new BookingRefused("held-there"));
    }

    /** To be paid by then at the latest; a day on which banks are closed gives time until the next one. */
    LocalDate payBy(int days, LocalDate firstDay) {
        var by = rows.today().plusDays(days);
        while (ground.isHoliday(by)) {
            by = by.plusDays(1);
        }
        return by.isBefore(firstDay) ? by : firstDay;
    }

    /** What nobody paid, one working day later: what banks sent on the last day has come in by then. */
    List<RequestNumber> unpaid() {
        var day = rows.today().minusDays(1);
        while (ground.isHoliday(day)) {
            day = day.minusDays(1);
        }
        return store
                .read(
                        "where b.state = 'APPROVED' and (b.pay_by < ? or b.starts_at < ?) order by b.number",
                        day,
                        BookingStore.moment(rows.now()))
                .stream()
                .map(Booking::number)
                .toList();
    }

    List<RequestNumber> waitingBefore(LocalDateTime moment) {
        return store
                .read("where b.state = 'WAITLISTED' and b.starts_at < ? order by b.number", BookingStore.moment(moment))
                .stream()
                .map(Booking::number)
                .toList();
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

        /** @throws NotOnFile for a room that there is not, or that is given out no longer */
        List<Room> rooms(List<Slot> slots) {
            var all = rooms.all();
            return slots.stream()
                    .map(Slot::room)
                    .distinct()
                    .map(id -> all.stream()
                            .filter(room -> room.id().equals(id))
                            .findFirst()
                            .orElseThrow(NotOnFile::new))
                    .toList();
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
            if (rooms.overlap(slots.stream().map(slot -> slot.stay(made)).toList())) {
                throw new BookingRefused("itself");
            }
        }

        /** Saturdays, Sundays, holidays: nobody works from midnight to midnight. */
        boolean isHoliday(LocalDate day) {
            return calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                    .isZero();
        }

        List<Booking.Placed> placed(List<Slot> slots, RuleSet made, List<Room> asked) {
            return slots.stream()
                    .map(slot -> {
                        var room = asked.stream()
                                .filter(one -> one.id().equals(slot.room()))
                                .findFirst()
                                .orElseThrow(NotOnFile::new);
                        var stay = slot.stay(made);
                        return new Booking.Placed(
                                room.id(),
                                room.name(),
                                slot.day(),
                                slot.block(),
                                stay.from(),
                                stay.until(),
                                room.base(),
                                made.block(slot.block()).orElseThrow().evening(),
                                isHoliday(slot.day()));
                    })
                    .sorted(Comparator.comparing(Booking.Placed::from).thenComparing(Booking.Placed::roomName))
                    .toList();
        }
    }
}
