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
import kr.oneroof.requestfile.RequestFiles;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.booking.BookingSteps.Step;
import kr.oneroof.venue.place.Rooms;
import kr.oneroof.venue.rules.RuleSets;

@Service
@Transactional
class BookingDesk implements VenueDesk {
    private static final int WHOLE = 100;

    private final BookingIntake intake;
    private final BookingSteps steps;
    private final BookingRows rows;
    private final RuleSets rules;
    private final Rooms rooms;
    private final RequestFiles files;

    BookingDesk(
            BookingIntake intake,
            BookingSteps steps,
            BookingRows rows,
            RuleSets rules,
            Rooms rooms,
            RequestFiles files) {
        this.intake = intake;
        this.steps = steps;
        this.rows = rows;
        this.rules = rules;
        this.rooms = rooms;
        this.files = files;
    }

    @Override
    public RequestNumber request(Wish wish) {
        return intake.request(wish);
    }

    @Override
    public void withdraw(RequestNumber number, CompanyId company, String why) {
        steps.take(ofCompany(number, company), new Step(BookingState.WITHDRAWN, "withdrawn"));
        note(number, "withdrawn", why);
    }

    private Booking ofCompany(RequestNumber number, CompanyId company) {
        var one = steps.hold(number);
        if (!one.company().equals(company)) {
            throw new NotOnFile();
        }
        return one;
    }

    @Override
    public void receive(RequestNumber number, PersonId manager) {
        steps.take(steps.hold(number), new Step(BookingState.UNDER_REVIEW, "received"));
        files.assign(number, manager);
    }

    @Override
    public void approve(RequestNumber number, PersonId manager) {
        var one = steps.hold(number);
        one.requireWayTo(BookingState.APPROVED, "approve");
        var made = rules.require(one.rules());
        var charge = VenueCharge.of(
                made.charges(),
                one.slots().stream().map(Booking.Placed::charged).toList(),
                made.percent(List.of(one.event().discount())),
                rows.equipment(number),
                0);
        var deposit = new Won(charge.total().amount() * made.times().depositPercent() / WHOLE);
        rows.price(
                number,
                charge,
                deposit,
                intake.payBy(made.times().payDays(), one.stretch().firstDay()));
        rows.decided(number, manager);
        steps.take(
                one,
                new Step(
                        BookingState.APPROVED,
                        "approved",
                        "",
                        "won " + charge.total().amount()));
        if (charge.total().amount() + deposit.amount() == 0) {
            steps.take(steps.hold(number), new Step(BookingState.CONFIRMED, "confirmed"));
        }
    }

    @Override
    public void reject(RequestNumber number, String why, PersonId manager) {
        var one = steps.hold(number);
        steps.take(one, new Step(BookingState.REJECTED, "rejected", why, ""));
        rows.decided(number, manager);
    }

    @Override
    public void prefer(RequestNumber waiting, PersonId manager) {
        var better = steps.hold(waiting);
        better.requireWayTo(BookingState.REQUESTED, "prefer");
        var others = new ArrayList<Booking>();
        for (var holder : inTheWay(better)) {
            var other = steps.hold(intake.numberOf(holder));
            if (!other.state().isBeforeConfirmation()
                    || !better.event().purpose().goesBefore(other.event().purpose())) {
                throw new BookingRefused("not-better");
            }
            others.add(other);
        }
        others.forEach(other -> rooms.release(other.holder()));
        if (!better.stretch().from().isAfter(rows.now())
                || !rooms.tryBook(better.holder(), BookingSteps.stays(better))) {
            throw new BookingRefused("taken");
        }
        steps.take(better, new Step(BookingState.REQUESTED, "preferred"));
        others.forEach(other -> {
            steps.take(other, new Step(BookingState.WAITLISTED, "made-way"));
            rows.unprice(other.number());
        });
    }

    private List<UUID> inTheWay(Booking better) {
        return rooms.holders(BookingSteps.stays(better));
    }

    @Override
    public void cancel(RequestNumber number, CompanyId company, String why) {
        var one = ofCompany(number, company);
        if (one.state() != BookingState.CONFIRMED) {
            throw new TransitionRefused(one.state(), "cancel");
        }
        if (one.usage().cameAt() == null && !rows.now().isBefore(one.stretch().from())) {
            throw new BookingRefused("begun");
        }
        callOff(one, BookingState.CANCELLED, VenueRules.Cause.APPLICANT, new Step(BookingState.CANCELLED, "cancelled"));
        note(number, "cancelled", why);
    }

    @Override
    public void callOff(RequestNumber number, VenueRules.Cause cause, String why, PersonId manager) {
        callOff(
                steps.hold(number),
                BookingState.CANCELLED,
                cause,
                new Step(BookingState.CANCELLED, "called-off", why, cause.name()));
        note(number, "called-off", why);
    }

    @Override
    public void displace(RequestNumber number, String why, PersonId manager) {
        callOff(
                steps.hold(number),
                BookingState.DISPLACED,
                VenueRules.Cause.CENTRE,
                new Step(BookingState.DISPLACED, "displaced", why, ""));
        note(number, "displaced", why);
    }

    private void callOff(Booking one, BookingState target, VenueRules.Cause cause, Step step) {
        one.requireWayTo(target, step.deed());
        var refund = one.refundOn(rows.today(), rules.require(one.rules()).charges(), cause);
        steps.take(one, step);
        rows.refund(one.number(), refund);
    }

    private void note(RequestNumber number, String deed, String why) {
        files.write(number, new HistoryNote("venue.history." + deed, List.of(why), HistoryNote.Audience.APPLICANT));
    }

    @Override
    public int serve() {
        return steps.serveAll();
    }

    @Override
    public int expire() {
        var vain = intake.waitingBefore(rows.now());
        vain.forEach(number -> end(number, BookingState.WAITLISTED, new Step(BookingState.REJECTED, "in-vain")));
        var late = intake.unpaid();
        late.forEach(number -> end(number, BookingState.APPROVED, new Step(BookingState.EXPIRED_UNPAID, "expired")));
        return late.size() + vain.size();
    }

    /** Only what nobody moved since it was read. */
    private void end(RequestNumber number, BookingState from, Step step) {
        var one = steps.hold(number);
        if (one.state() == from) {
            steps.take(one, step);
        }
    }
}
