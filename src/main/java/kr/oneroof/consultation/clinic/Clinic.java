package kr.oneroof.consultation.clinic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Entity;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/**
 * An expert's days at a company (현장클리닉), from the wish to the payment. All verbs throw {@link TransitionRefused} where
 * the state does not allow them, and {@link ClinicRefused} where the terms or the rule of two persons do not.
 */
@Entity
class Clinic extends ClinicRecord {
    /** So often may a company cancel; with the last the clinic is over. */
    static final int MOST_CANCELLATIONS = 2;

    protected Clinic() {}

    /** The company asks for it, or with {@code PROPOSED} a consultant offers it. */
    static Clinic begin(ClinicRequest ask, ClinicState first, Clock clock) {
        var begun = new Clinic();
        begun.fill(ask, first, clock.instant());
        begun.tell(
                first == ClinicState.PROPOSED ? "proposed" : "requested",
                "days " + ask.wish().days(),
                clock);
        return begun;
    }

    /** The company says yes to what was offered, in its own words. */
    void accept(ClinicWish own, Clock clock) {
        require(ClinicState.PROPOSED, "accept");
        moveTo(ClinicState.REQUESTED, "accept");
        wish = own;
        tell("accepted", "days " + own.days(), clock);
    }

    void review(ClinicReview reviewed, ClinicQuote money, Clock clock) {
        moveTo(ClinicState.REVIEWED, "review");
        review = reviewed;
        quote = money;
        tell("reviewed", "days " + money.days() + ", support " + money.support(), clock);
    }

    /** Approves, or puts on the waiting list when the money does not reach; true when approved. */
    boolean approve(PersonId by, AvailableBudget purse, Clock clock) {
        if (by.equals(review().reviewer()) || by.equals(askedBy)) {
            throw new ClinicRefused("own-work");
        }
        if (!state.leadsTo(ClinicState.APPROVED)) {
            throw new TransitionRefused(state, "approve");
        }
        if (purse.exceedsCap(money())) {
            throw new ClinicRefused("cap");
        }
        if (!purse.pays(money())) {
            waitForMoney(purse, clock);
            return false;
        }
        moveTo(ClinicState.APPROVED, "approve");
        approval = ClinicApproval.by(by, purse.year(), clock);
        tell("approved", "support " + money().support(), clock);
        return true;
    }

    private void waitForMoney(AvailableBudget purse, Clock clock) {
        if (state == ClinicState.WAITING) {
            throw new ClinicRefused(purse.othersWaitBefore() ? "not-first" : "no-money");
        }
        moveTo(ClinicState.WAITING, "approve");
        approval = ClinicApproval.waitingSince(clock.instant());
        tell("waiting", "", clock);
    }

    void refuse(PersonId by, String reason, Clock clock) {
        if (by.equals(review().reviewer())) {
            throw new ClinicRefused("own-work");
        }
        moveTo(ClinicState.REFUSED, "refuse");
        lastWord = reason;
        tell("refused", "", clock);
    }

    /** As long as nobody has come. */
    void withdraw(String reason, Clock clock) {
        if (daysHeld > 0) {
            throw new TransitionRefused(state, "withdraw");
        }
        moveTo(ClinicState.WITHDRAWN, "withdraw");
        lastWord = reason;
        tell("withdrawn", "", clock);
    }

    /** @param taken days that are agreed on or held already */
    void agreeOn(ClinicVisit.When when, int taken, Clock clock) {
        require(ClinicState.APPROVED, "agree");
        if (taken >= money().days()) {
            throw new ClinicRefused("all-days-agreed");
        }
        tell("visit-agreed", when.day().toString(), clock);
    }

    void moveVisit(ClinicVisit.When when, Clock clock) {
        require(ClinicState.APPROVED, "move");
        tell("visit-moved", when.day().toString(), clock);
    }

    /**
     * With the company's second cancellation the clinic is over: ended when nobody had come yet, else to be reported.
     */
    void cancelVisit(LocalDate day, ClinicVisit.Side by, LocalDate lastHeld, int reportDays, Clock clock) {
        require(ClinicState.APPROVED, "cancel");
        tell("visit-cancelled", day + " " + by, clock);
        if (by == ClinicVisit.Side.COMPANY && ++cancellations >= MOST_CANCELLATIONS) {
            if (daysHeld == 0) {
                moveTo(ClinicState.ENDED, "cancel");
                tell("ended", "", clock);
            } else {
                closeVisits(lastHeld, reportDays, clock);
            }
        }
    }

    /**
     * A day was held; with the last approved one the visits are over. Days are money, so none counts before it was:
     * neither before the hour agreed on, nor before the experts left.
     *
     * @param left when they left
     * @throws ClinicRefused when that moment has not come
     */
    void hold(ClinicVisit visit, LocalTime left, LocalDate lastHeld, int reportDays, Clock clock) {
        require(ClinicState.APPROVED, "hold");
        var over = visit.day().atTime(left.isAfter(visit.starts()) ? left : visit.starts());
        if (over.atZone(SeoulClock.SEOUL).toInstant().isAfter(clock.instant())) {
            throw new ClinicRefused("not-yet");
        }
        daysHeld++;
        tell("visit-held", visit.day().toString(), clock);
        if (daysHeld == money().days()) {
            closeVisits(lastHeld, reportDays, clock);
        }
    }

    /** No more visits than were held; the rest of the money goes back. */
    void closeVisits(LocalDate lastHeld, int reportDays, Clock clock) {
        if (daysHeld == 0) {
            throw new ClinicRefused("nobody-came");
        }
        moveTo(ClinicState.VISITED, "close-visits");
        reportDue = lastHeld.plusDays(reportDays);
        tell("visited", "days " + daysHeld, clock);
    }

    void reportOn(String text, Clock clock) {
        moveTo(ClinicState.REPORTED, "report");
        report = text;
        tell("reported", "", clock);
    }

    void confirm(PersonId by, Clock clock) {
        require(ClinicState.REPORTED, "confirm");
        moveTo(ClinicState.CONFIRMED, "confirm");
        payment = payment().confirmed(by, clock.instant());
        tell("confirmed", "", clock);
    }

    void objectTo(String why, Clock clock) {
        moveTo(ClinicState.OBJECTED, "object");
        lastWord = why;
        tell("objected", "", clock);
    }

    void claim(PersonId by, Clock clock) {
        moveTo(ClinicState.CLAIMED, "claim");
        payment = payment().claimed(by);
        tell("claimed", "support " + heldMoney().support(), clock);
    }

    void pay(PersonId by, Clock clock) {
        if (by.equals(payment().claimer())) {
            throw new ClinicRefused("own-claim");
        }
        moveTo(ClinicState.PAID, "pay");
        payment = payment().paid(by, clock.instant());
        tell("paid", "support " + heldMoney().support(), clock);
    }

    /** The claim goes back to whoever made it. */
    void sendClaimBack(String why, Clock clock) {
        require(ClinicState.CLAIMED, "send-back");
        moveTo(ClinicState.CONFIRMED, "send-back");
        lastWord = why;
        tell("claim-returned", "", clock);
    }

    /** What the clinic still needs of the money that was reserved for it. */
    Won needs() {
        return switch (state) {
            case APPROVED -> money().centrePays();
            case VISITED, REPORTED, OBJECTED, CONFIRMED, CLAIMED, PAID ->
                heldMoney().centrePays();
            default -> new Won(0);
        };
    }

    private ClinicQuote heldMoney() {
        return money().held(daysHeld);
    }
}
