package kr.oneroof.consultation.clinic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/**
 * An expert's days at a company (현장클리닉), from the wish to the payment. Every act throws {@link TransitionRefused} where
 * the state does not allow it, and {@link ClinicRefused} where the terms or the rule of two persons do not.
 */
@Entity
class Clinic extends Aggregate {
    @Id
    private UUID id;

    @Embedded
    private ClinicRequest request;

    @Enumerated(EnumType.STRING)
    private ClinicState state;

    @Embedded
    private @Nullable ClinicReview review;

    @Embedded
    private @Nullable ClinicMoney money;

    @Embedded
    private ClinicCourse course = ClinicCourse.NONE;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Clinic() {}

    /**
     * A company asks for it, or with {@code PROPOSED} a consultant offers it.
     *
     * @param key key of the form
     */
    static Clinic begin(UUID key, ClinicRequest request, ClinicState first, Clock clock) {
        var begun = new Clinic();
        begun.id = key;
        begun.request = request;
        begun.state = first;
        begun.createdAt = clock.instant();
        begun.tell(
                first == ClinicState.PROPOSED ? "proposed" : "requested",
                "days " + request.wish().days(),
                clock);
        return begun;
    }

    /** The company accepts the offer, with a wish in its own words. */
    void accept(ClinicWish own, Clock clock) {
        moveTo(ClinicState.REQUESTED, "accept");
        request = request.with(own);
        tell("accepted", "days " + own.days(), clock);
    }

    void review(ClinicReview reviewed, ClinicQuote quote, Clock clock) {
        moveTo(ClinicState.REVIEWED, "review");
        review = reviewed;
        money = money().with(quote);
        tell("reviewed", "days " + quote.days() + ", support " + quote.support(), clock);
    }

    /** @return false when the budget does not reach and the clinic now waits for money */
    boolean approve(PersonId by, AvailableBudget budget, Clock clock) {
        request.requireOther(by);
        review().requireOther(by);
        state.requireWayTo(ClinicState.APPROVED, "approve");
        budget.requireWithinCap(quote());
        if (!budget.pays(quote())) {
            waitForMoney(budget, clock);
            return false;
        }
        moveTo(ClinicState.APPROVED, "approve");
        money = money().with(ClinicApproval.by(by, budget.year(), clock));
        tell("approved", "support " + quote().support(), clock);
        return true;
    }

    private void waitForMoney(AvailableBudget budget, Clock clock) {
        if (state == ClinicState.WAITING) {
            throw budget.stillWaiting();
        }
        moveTo(ClinicState.WAITING, "approve");
        money = money().with(ClinicApproval.waitingSince(clock.instant()));
        tell("waiting", "", clock);
    }

    void refuse(PersonId by, String reason, Clock clock) {
        review().requireOther(by);
        moveTo(ClinicState.REFUSED, "refuse");
        course = course.because(reason);
        tell("refused", "", clock);
    }

    /** Only as long as no expert has come. */
    void withdraw(String reason, Clock clock) {
        if (course.daysHeld() > 0) {
            throw new TransitionRefused(state, "withdraw");
        }
        moveTo(ClinicState.WITHDRAWN, "withdraw");
        course = course.because(reason);
        tell("withdrawn", "", clock);
    }

    /** @param taken days that are agreed on or held already */
    void agreeOn(ClinicVisit.When when, int taken, Clock clock) {
        state.require(ClinicState.APPROVED, "agree");
        quote().requireDayLeft(taken);
        tell("visit-agreed", when.day().toString(), clock);
    }

    void moveVisit(ClinicVisit.When when, Clock clock) {
        state.require(ClinicState.APPROVED, "move");
        tell("visit-moved", when.day().toString(), clock);
    }

    /** The company's second cancellation ends the clinic, or the visits where an expert has come already. */
    void cancelVisit(LocalDate day, ClinicVisit.Side by, LocalDate lastHeld, int reportDays, Clock clock) {
        state.require(ClinicState.APPROVED, "cancel");
        tell("visit-cancelled", day + " " + by, clock);
        if (by == ClinicVisit.Side.COMPANY) {
            course = course.cancelled();
            if (course.isUsedUp() && course.daysHeld() == 0) {
                moveTo(ClinicState.ENDED, "cancel");
                tell("ended", "", clock);
            } else if (course.isUsedUp()) {
                closeVisits(lastHeld, reportDays, clock);
            }
        }
    }

    /**
     * A day was held; the last approved day ends the visits.
     *
     * @param left when the experts left
     */
    void hold(ClinicVisit visit, LocalTime left, LocalDate lastHeld, int reportDays, Clock clock) {
        state.require(ClinicState.APPROVED, "hold");
        visit.requireOver(left, clock);
        course = course.held();
        tell("visit-held", visit.day().toString(), clock);
        if (course.daysHeld() == quote().days()) {
            closeVisits(lastHeld, reportDays, clock);
        }
    }

    /** Ends the visits; the money of the days that were not held goes back. */
    void closeVisits(LocalDate lastHeld, int reportDays, Clock clock) {
        course = course.over(lastHeld.plusDays(reportDays));
        moveTo(ClinicState.VISITED, "close-visits");
        tell("visited", "days " + course.daysHeld(), clock);
    }

    void reportOn(String text, Clock clock) {
        moveTo(ClinicState.REPORTED, "report");
        course = course.reported(text);
        tell("reported", "", clock);
    }

    void confirm(PersonId by, Clock clock) {
        state.require(ClinicState.REPORTED, "confirm");
        moveTo(ClinicState.CONFIRMED, "confirm");
        money = money().with(money().payment().confirmed(by, clock.instant()));
        tell("confirmed", "", clock);
    }

    void objectTo(String why, Clock clock) {
        moveTo(ClinicState.OBJECTED, "object");
        course = course.because(why);
        tell("objected", "", clock);
    }

    void claim(PersonId by, Clock clock) {
        moveTo(ClinicState.CLAIMED, "claim");
        money = money().with(money().payment().claimed(by));
        tell("claimed", "support " + needs().amount(), clock);
    }

    void pay(PersonId by, Clock clock) {
        var paid = money().payment().paid(by, clock.instant());
        moveTo(ClinicState.PAID, "pay");
        money = money().with(paid);
        tell("paid", "support " + needs().amount(), clock);
    }

    /** The claim goes back to the person who made it. */
    void sendClaimBack(String why, Clock clock) {
        state.require(ClinicState.CLAIMED, "send-back");
        moveTo(ClinicState.CONFIRMED, "send-back");
        course = course.because(why);
        tell("claim-returned", "", clock);
    }

    private void moveTo(ClinicState target, String act) {
        state.requireWayTo(target, act);
        state = target;
    }

    private void tell(String deed, String detail, Clock clock) {
        tell(new ClinicEvent(deed, request.number(), request.company(), detail, clock.instant()));
    }

    ClinicView view(List<ClinicVisit> visits, List<StoredFileView> files) {
        return new ClinicView(
                new ClinicView.Header(id, number(), company(), state, version()),
                request.wish(),
                review(),
                money().quote(),
                money().approval(),
                course,
                money().payment(),
                visits,
                files);
    }

    private ClinicReview review() {
        return Objects.requireNonNullElse(review, ClinicReview.NONE);
    }

    private ClinicMoney money() {
        return Objects.requireNonNullElse(money, ClinicMoney.NONE);
    }

    ClinicQuote quote() {
        return money().requireQuote(state);
    }

    /** What the clinic still needs of the money that was reserved for it. */
    Won needs() {
        return money().needs(state, course.daysHeld());
    }

    ClinicRequest request() {
        return request;
    }

    UUID id() {
        return id;
    }

    RequestNumber number() {
        return request.number();
    }

    CompanyId company() {
        return request.company();
    }

    ClinicState state() {
        return state;
    }
}
