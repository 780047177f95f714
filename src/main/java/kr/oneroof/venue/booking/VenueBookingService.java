package kr.oneroof.venue.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.booking.VenueBookingStepService.Step;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.rules.RuleSetService;

/**
 * The verbs of bookings until the rooms are used. What the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}, what the rules of the facility forbid {@link VenueBookingRefused}.
 */
@Service
@Transactional
public class VenueBookingService {
    private static final int WHOLE = 100;

    private final VenueBookingRequestService requests;
    private final VenueBookingStepService steps;
    private final VenueBookingRepository repository;
    private final RuleSetService rules;
    private final RoomService rooms;
    private final RequestFileService files;

    VenueBookingService(
            VenueBookingRequestService requests,
            VenueBookingStepService steps,
            VenueBookingRepository repository,
            RuleSetService rules,
            RoomService rooms,
            RequestFileService files) {
        this.requests = requests;
        this.steps = steps;
        this.repository = repository;
        this.rules = rules;
        this.rooms = rooms;
        this.files = files;
    }

    /**
     * Asks for rooms; they are the company's until it is decided.
     *
     * @throws VenueBookingRefused when the rules say no, or the rooms are somebody else's and it does not want to wait
     */
    public RequestNumber request(VenueWish wish) {
        return requests.request(wish);
    }

    /** @throws kr.oneroof.kernel.NotOnFile for another company's */
    public void withdraw(RequestNumber number, CompanyId company, String why) {
        steps.take(ofCompany(number, company), new Step(VenueBookingState.WITHDRAWN, "withdrawn"));
        note(number, "withdrawn", why);
    }

    private VenueBooking ofCompany(RequestNumber number, CompanyId company) {
        var one = steps.hold(number);
        if (!one.company().equals(company)) {
            throw new NotOnFile();
        }
        return one;
    }

    public void receive(RequestNumber number, PersonId manager) {
        steps.take(steps.hold(number), new Step(VenueBookingState.UNDER_REVIEW, "received"));
        files.assign(number, manager);
    }

    /** Freezes the price. Nothing to pay confirms it at once. */
    public void approve(RequestNumber number, PersonId manager) {
        var one = steps.hold(number);
        one.requireWayTo(VenueBookingState.APPROVED, "approve");
        var made = rules.require(one.rules());
        var charge = VenueCharge.of(
                made.charges(),
                one.slots().stream().map(VenueBooking.Placed::charged).toList(),
                made.percent(List.of(one.event().discount())),
                repository.equipment(number),
                0);
        var deposit = new Won(charge.total().amount() * made.times().depositPercent() / WHOLE);
        repository.price(
                number,
                charge,
                deposit,
                requests.payBy(made.times().payDays(), one.stretch().firstDay()));
        repository.decided(number, manager);
        steps.take(
                one,
                new Step(
                        VenueBookingState.APPROVED,
                        "approved",
                        "",
                        "won " + charge.total().amount()));
        if (charge.total().amount() + deposit.amount() == 0) {
            steps.take(steps.hold(number), new Step(VenueBookingState.CONFIRMED, "confirmed"));
        }
    }

    public void reject(RequestNumber number, String why, PersonId manager) {
        var one = steps.hold(number);
        steps.take(one, new Step(VenueBookingState.REJECTED, "rejected", why, ""));
        repository.decided(number, manager);
    }

    /**
     * Gives the rooms of others that are not confirmed to one that waits with a better purpose. @throws
     * VenueBookingRefused otherwise
     */
    public void prefer(RequestNumber waiting, PersonId manager) {
        var better = steps.hold(waiting);
        better.requireWayTo(VenueBookingState.REQUESTED, "prefer");
        var others = new ArrayList<VenueBooking>();
        for (var holder : inTheWay(better)) {
            var other = steps.hold(requests.numberOf(holder));
            if (!other.state().isBeforeConfirmation()
                    || !better.event().purpose().goesBefore(other.event().purpose())) {
                throw new VenueBookingRefused("not-better");
            }
            others.add(other);
        }
        others.forEach(other -> rooms.release(other.holder()));
        if (!better.stretch().from().isAfter(repository.now())
                || !rooms.tryBook(better.holder(), VenueBookingStepService.stays(better))) {
            throw new VenueBookingRefused("taken");
        }
        steps.take(better, new Step(VenueBookingState.REQUESTED, "preferred"));
        others.forEach(other -> {
            steps.take(other, new Step(VenueBookingState.WAITLISTED, "made-way"));
            repository.unprice(other.number());
        });
    }

    private List<UUID> inTheWay(VenueBooking better) {
        return rooms.holders(VenueBookingStepService.stays(better));
    }

    /**
     * Within the refund table, before the use begins. @throws VenueBookingRefused afterwards @throws
     * kr.oneroof.kernel.NotOnFile for another company's
     */
    public void cancel(RequestNumber number, CompanyId company, String why) {
        var one = ofCompany(number, company);
        if (one.state() != VenueBookingState.CONFIRMED) {
            throw new TransitionRefused(one.state(), "cancel");
        }
        if (one.usage().cameAt() == null
                && !repository.now().isBefore(one.stretch().from())) {
            throw new VenueBookingRefused("begun");
        }
        callOff(
                one,
                VenueBookingState.CANCELLED,
                VenueRules.Cause.APPLICANT,
                new Step(VenueBookingState.CANCELLED, "cancelled"));
        note(number, "cancelled", why);
    }

    /** The centre cannot give the rooms, or nobody can come: everything goes back. */
    public void callOff(RequestNumber number, VenueRules.Cause cause, String why, PersonId manager) {
        callOff(
                steps.hold(number),
                VenueBookingState.CANCELLED,
                cause,
                new Step(VenueBookingState.CANCELLED, "called-off", why, cause.name()));
        note(number, "called-off", why);
    }

    /** 공익상 필요: a confirmed booking makes way; everything goes back. */
    public void displace(RequestNumber number, String why, PersonId manager) {
        callOff(
                steps.hold(number),
                VenueBookingState.DISPLACED,
                VenueRules.Cause.CENTRE,
                new Step(VenueBookingState.DISPLACED, "displaced", why, ""));
        note(number, "displaced", why);
    }

    private void callOff(VenueBooking one, VenueBookingState target, VenueRules.Cause cause, Step step) {
        one.requireWayTo(target, step.deed());
        var refund = one.refundOn(repository.today(), rules.require(one.rules()).charges(), cause);
        steps.take(one, step);
        repository.refund(one.number(), refund);
    }

    private void note(RequestNumber number, String deed, String why) {
        files.write(number, new HistoryNote("venue.history." + deed, List.of(why), HistoryNote.Audience.APPLICANT));
    }

    /**
     * Gives rooms that are free again to whoever waits: holds run out, and closed rooms open. @return how many got
     * theirs
     */
    public int serve() {
        return steps.serveAll();
    }

    /** What nobody paid in time lapses; who waited in vain is told. @return how many */
    public int expire() {
        var vain = requests.waitingBefore(repository.now());
        vain.forEach(
                number -> end(number, VenueBookingState.WAITLISTED, new Step(VenueBookingState.REJECTED, "in-vain")));
        var late = requests.unpaid();
        late.forEach(number ->
                end(number, VenueBookingState.APPROVED, new Step(VenueBookingState.EXPIRED_UNPAID, "expired")));
        return late.size() + vain.size();
    }

    /** Only what nobody moved since it was read. */
    private void end(RequestNumber number, VenueBookingState from, Step step) {
        var one = steps.hold(number);
        if (one.state() == from) {
            steps.take(one, step);
        }
    }
}
