package kr.oneroof.venue.booking;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.booking.VenueBookingStepService.Step;
import kr.oneroof.venue.rules.RuleSetService;

/** Cancels bookings that were approved, and freezes what comes back (취소·환불). */
@Service
@Transactional
public class VenueCancellationService {
    private final VenueBookingStepService steps;
    private final VenueBookingRepository repository;
    private final RuleSetService rules;

    VenueCancellationService(VenueBookingStepService steps, VenueBookingRepository repository, RuleSetService rules) {
        this.steps = steps;
        this.repository = repository;
        this.rules = rules;
    }

    /**
     * Cancels before the use begins; the refund table says what comes back.
     *
     * @throws VenueBookingRefused afterwards
     * @throws kr.oneroof.kernel.NotOnFile for another company's
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
        steps.note(number, "cancelled", why);
    }

    /** The centre cannot give the rooms, or nobody can come: everything goes back. */
    public void callOff(RequestNumber number, VenueRules.Cause cause, String why, PersonId manager) {
        callOff(
                steps.lock(number),
                VenueBookingState.CANCELLED,
                cause,
                new Step(VenueBookingState.CANCELLED, "called-off", why, cause.name()));
        steps.note(number, "called-off", why);
    }

    /** 공익상 필요: a confirmed booking makes way; everything goes back. */
    public void displace(RequestNumber number, String why, PersonId manager) {
        callOff(
                steps.lock(number),
                VenueBookingState.DISPLACED,
                VenueRules.Cause.CENTRE,
                new Step(VenueBookingState.DISPLACED, "displaced", why, ""));
        steps.note(number, "displaced", why);
    }

    private void callOff(VenueBooking one, VenueBookingState target, VenueRules.Cause cause, Step step) {
        one.requireWayTo(target, step.deed());
        var refund = one.refundOn(repository.today(), rules.require(one.rules()).charges(), cause);
        steps.take(one, step);
        repository.refund(one.number(), refund);
    }

    private VenueBooking ofCompany(RequestNumber number, CompanyId company) {
        var one = steps.lock(number);
        if (!one.company().equals(company)) {
            throw new NotOnFile();
        }
        return one;
    }
}
