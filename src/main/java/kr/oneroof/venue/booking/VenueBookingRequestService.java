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
import kr.oneroof.document.DocumentService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** Takes wishes in, by the rules that hold on the day of asking. */
@Component
class VenueBookingRequestService {
    static final String SERVICE = "venue";

    private final Ground ground;
    private final VenueBookingLoader loader;
    private final VenueBookingRepository repository;
    private final VenueBookingLimits limits;
    private final RequestFileService files;
    private final ApplicationEventPublisher events;

    VenueBookingRequestService(
            Ground ground,
            VenueBookingLoader loader,
            VenueBookingRepository repository,
            VenueBookingLimits limits,
            RequestFileService files,
            ApplicationEventPublisher events) {
        this.ground = ground;
        this.loader = loader;
        this.repository = repository;
        this.limits = limits;
        this.files = files;
        this.events = events;
    }

    RequestNumber request(VenueWish wish) {
        ground.rooms.holdFirst();
        var asked = ground.rooms(wish.slots());
        var made = ground.rules(asked, repository.today());
        ground.requireSlots(wish.slots(), made, asked, repository.today());
        VenueWishRules.requireEvent(wish, made, asked);
        var number = files.open(new NewRequestFile(
                        wish.key(),
                        SERVICE,
                        wish.company(),
                        wish.caller() == null ? wish.by() : null,
                        Term.days(made.times().decisionDays())))
                .number();
        if (loader.exists(number)) {
            return number;
        }
        limits.requireQuota(wish.slots(), made, wish.company());
        var placed = ground.placed(wish.slots(), made, asked);
        limits.requirePieces(wish.pieces(), placed);
        var days = wish.slots().stream().map(VenueSlot::day).distinct().count();
        var got = ground.rooms.tryBook(
                wish.key(), wish.slots().stream().map(slot -> slot.stay(made)).toList());
        if (!got && !wish.mayWait()) {
            throw new VenueBookingRefused("taken");
        }
        if (!got) {
            limits.requireTurn(wish.company());
        }
        var quote = VenueCharge.of(
                made.charges(),
                placed.stream().map(VenueBooking.Placed::charged).toList(),
                made.percent(List.of(wish.event().discount())),
                repository.equipment(wish.pieces(), days),
                0);
        repository.add(
                wish,
                new VenueBookingRepository.Kept(
                        number,
                        made.id(),
                        got ? VenueBookingState.REQUESTED : VenueBookingState.WAITLISTED,
                        quote.total(),
                        placed));
        repository.lend(number, wish.pieces(), days);
        ground.documents.attach(wish.proofs(), wish.by(), VenueBookingAccess.KIND + number);
        files.moveTo(number, RequestState.ACCEPTED);
        if (!got) {
            files.startWaiting(number, VenueBookingStepService.IN_LINE);
        }
        if (wish.caller() != null) {
            events.publishEvent(new VenueBookingEvent(
                    "entered", number, wish.company(), "way " + wish.caller().way()));
        }
        events.publishEvent(new VenueBookingEvent(
                got ? "requested" : "waitlisted",
                number,
                wish.company(),
                "won " + quote.total().amount()));
        return number;
    }

    /**
     * @throws VenueBookingRefused when no booking is known to the rooms by that: somebody holds them, or they are
     *     closed
     */
    RequestNumber numberOf(UUID holder) {
        return loader.read("where b.holder = ?", holder).stream()
                .map(VenueBooking::number)
                .findFirst()
                .orElseThrow(() -> new VenueBookingRefused("held-there"));
    }

    /** To be paid by then at the latest; a day on which banks are closed gives time until the next one. */
    LocalDate payBy(int days, LocalDate firstDay) {
        var by = repository.today().plusDays(days);
        while (ground.isHoliday(by)) {
            by = by.plusDays(1);
        }
        return by.isBefore(firstDay) ? by : firstDay;
    }

    /** What nobody paid, one working day later: what banks sent on the last day has come in by then. */
    List<RequestNumber> unpaid() {
        var day = repository.today().minusDays(1);
        while (ground.isHoliday(day)) {
            day = day.minusDays(1);
        }
        return loader
                .read(
                        "where b.state = 'APPROVED' and (b.pay_by < ? or b.starts_at < ?) order by b.number",
                        day,
                        VenueBookingLoader.moment(repository.now()))
                .stream()
                .map(VenueBooking::number)
                .toList();
    }

    List<RequestNumber> waitingBefore(LocalDateTime moment) {
        return loader
                .read(
                        "where b.state = 'WAITLISTED' and b.starts_at < ? order by b.number",
                        VenueBookingLoader.moment(moment))
                .stream()
                .map(VenueBooking::number)
                .toList();
    }

    /** Rooms, rules, holidays and papers. */
    @Component
    static class Ground {
        private final RoomService rooms;
        private final RuleSetService rules;
        private final BusinessCalendar calendar;
        private final DocumentService documents;

        Ground(RoomService rooms, RuleSetService rules, BusinessCalendar calendar, DocumentService documents) {
            this.rooms = rooms;
            this.rules = rules;
            this.calendar = calendar;
            this.documents = documents;
        }

        /** @throws NotOnFile for a room that there is not, or that is given out no longer */
        List<Room> rooms(List<VenueSlot> slots) {
            var all = rooms.all();
            return slots.stream()
                    .map(VenueSlot::room)
                    .distinct()
                    .map(id -> all.stream()
                            .filter(room -> room.id().equals(id))
                            .findFirst()
                            .orElseThrow(NotOnFile::new))
                    .toList();
        }

        /** @throws VenueBookingRefused without a room */
        RuleSet rules(List<Room> asked, LocalDate today) {
            if (asked.isEmpty()) {
                throw new VenueBookingRefused("nothing");
            }
            return rules.on(asked.getFirst().facility(), today);
        }

        void requireSlots(List<VenueSlot> slots, RuleSet made, List<Room> asked, LocalDate today) {
            VenueWishRules.requireSlots(slots, made, asked, today, this::isHoliday);
            if (rooms.overlap(slots.stream().map(slot -> slot.stay(made)).toList())) {
                throw new VenueBookingRefused("itself");
            }
        }

        /** Saturdays, Sundays, holidays: nobody works from midnight to midnight. */
        boolean isHoliday(LocalDate day) {
            return calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                    .isZero();
        }

        List<VenueBooking.Placed> placed(List<VenueSlot> slots, RuleSet made, List<Room> asked) {
            return slots.stream()
                    .map(slot -> {
                        var room = asked.stream()
                                .filter(one -> one.id().equals(slot.room()))
                                .findFirst()
                                .orElseThrow(NotOnFile::new);
                        var stay = slot.stay(made);
                        return new VenueBooking.Placed(
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
                    .sorted(Comparator.comparing(VenueBooking.Placed::from)
                            .thenComparing(VenueBooking.Placed::roomName))
                    .toList();
        }
    }
}
