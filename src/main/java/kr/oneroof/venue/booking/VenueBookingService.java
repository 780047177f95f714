package kr.oneroof.venue.booking;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.booking.VenueBookingStepService.Step;
import kr.oneroof.venue.rules.RuleSetService;

/**
 * Decides about bookings before the rooms are used. What the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}; what the rules of the facility forbid is {@link VenueBookingRefused}.
 */
@Service
@Transactional
public class VenueBookingService {
    private static final int WHOLE = 100;

    private final VenueBookingStepService steps;
    private final VenueBookingRepository repository;
    private final VenueBookingDeadlines deadlines;
    private final RuleSetService rules;
    private final RequestFileService files;

    VenueBookingService(
            VenueBookingStepService steps,
            VenueBookingRepository repository,
            VenueBookingDeadlines deadlines,
            RuleSetService rules,
            RequestFileService files) {
        this.steps = steps;
        this.repository = repository;
        this.deadlines = deadlines;
        this.rules = rules;
        this.files = files;
    }

    /** @throws kr.oneroof.kernel.NotOnFile for another company's */
    public void withdraw(RequestNumber number, CompanyId company, String why) {
        steps.take(ofCompany(number, company), new Step(VenueBookingState.WITHDRAWN, "withdrawn"));
        steps.note(number, "withdrawn", why);
    }

    private VenueBooking ofCompany(RequestNumber number, CompanyId company) {
        var one = steps.lock(number);
        if (!one.company().equals(company)) {
            throw new NotOnFile();
        }
        return one;
    }

    public void receive(RequestNumber number, PersonId manager) {
        steps.take(steps.lock(number), new Step(VenueBookingState.UNDER_REVIEW, "received"));
        files.assign(number, manager);
    }

    /** Freezes the price. Nothing to pay confirms it at once. */
    public void approve(RequestNumber number, PersonId manager) {
        var one = steps.lock(number);
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
                deadlines.payBy(made.times().payDays(), one.stretch().firstDay()));
        repository.decided(number, manager);
        steps.take(
                one,
                new Step(
                        VenueBookingState.APPROVED,
                        "approved",
                        "",
                        "won " + charge.total().amount()));
        if (charge.total().amount() + deposit.amount() == 0) {
            steps.take(steps.lock(number), new Step(VenueBookingState.CONFIRMED, "confirmed"));
        }
    }

    public void reject(RequestNumber number, String why, PersonId manager) {
        var one = steps.lock(number);
        steps.take(one, new Step(VenueBookingState.REJECTED, "rejected", why, ""));
        repository.decided(number, manager);
    }
}
