package kr.oneroof.venue.booking;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.rules.RuleSet;

/** Takes wishes in, by the rules that hold on that day. */
@Service
@Transactional
public class VenueBookingRequestService {
    private final VenueSlotRules slotRules;
    private final RoomService rooms;
    private final VenueBookingRepository repository;
    private final VenueBookingLimits limits;
    private final DocumentService documents;
    private final VenueBookingStepService steps;

    VenueBookingRequestService(
            VenueSlotRules slotRules,
            RoomService rooms,
            VenueBookingRepository repository,
            VenueBookingLimits limits,
            DocumentService documents,
            VenueBookingStepService steps) {
        this.slotRules = slotRules;
        this.rooms = rooms;
        this.repository = repository;
        this.limits = limits;
        this.documents = documents;
        this.steps = steps;
    }

    /**
     * Asks for rooms; they are the company's until it is decided.
     *
     * @throws VenueBookingRefused when the rules say no, or the rooms are somebody else's and it does not want to wait
     */
    public RequestNumber request(VenueWish wish) {
        rooms.lockBuilding();
        var asked = slotRules.rooms(wish.slots());
        var made = slotRules.rules(asked);
        slotRules.requireSlots(wish.slots(), made, asked);
        VenueWishRules.requireEvent(wish, made, asked);
        var number = steps.open(wish, made.times().decisionDays());
        if (repository.exists(number)) {
            return number;
        }
        limits.requireQuota(wish.slots(), made, wish.company());
        var placed = slotRules.placed(wish.slots(), made, asked);
        limits.requirePieces(wish.pieces(), placed);
        var got = take(wish, made);
        var quote = add(wish, number, made, placed, got);
        documents.attach(wish.proofs(), wish.by(), VenueBookingAccess.KIND + number);
        steps.asked(number, wish, got, quote.total());
        return number;
    }

    /** @return whether the rooms are free and booked now; if not, the wish waits */
    private boolean take(VenueWish wish, RuleSet made) {
        var got = rooms.tryBook(
                wish.key(), wish.slots().stream().map(slot -> slot.stay(made)).toList());
        if (!got && !wish.mayWait()) {
            throw new VenueBookingRefused("taken");
        }
        if (!got) {
            limits.requireTurn(wish.company());
        }
        return got;
    }

    private VenueCharge add(
            VenueWish wish, RequestNumber number, RuleSet made, List<VenueBooking.Placed> placed, boolean got) {
        var days = wish.slots().stream().map(VenueSlot::day).distinct().count();
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
        return quote;
    }
}
