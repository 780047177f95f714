package kr.oneroof.advisory.engagement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.offer.OfferAcceptedEvent;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * One expert's advice to a company (자문 수행), from the acceptance to the fee. Verbs throw {@link TransitionRefused} where
 * the state does not allow them, and {@link EngagementRefused} where terms or the rule of two persons do not.
 */
@Entity
@Table(name = "advisory_engagement")
class Engagement extends Aggregate {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "expert_id"))
    private PersonId expert;

    private UUID offerId;

    @Enumerated(EnumType.STRING)
    private EngagementState state = EngagementState.ACCEPTED;

    private long hourRate;
    private Instant acceptedAt;
    private @Nullable LocalDate reportDue;
    private @Nullable String report;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate confirmBy;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private String lastWord = "";

    @Embedded
    private @Nullable AdviceFee fee;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Engagement() {}

    static Engagement begin(OfferAcceptedEvent accepted, Clock clock) {
        var one = new Engagement();
        one.id = UUID.randomUUID();
        one.number = accepted.number();
        one.company = accepted.company();
        one.expert = accepted.expert();
        one.offerId = accepted.offer();
        one.hourRate = accepted.hourRate();
        one.acceptedAt = clock.instant();
        one.tell("begun", accepted.expert().toString());
        return one;
    }

    /**
     * Agrees on another session.
     *
     * @param reserved minutes already planned or held
     * @param most minutes in all
     */
    void plan(AdviceSession.Slot slot, int reserved, int most) {
        if (reserved + slot.minutes() > most) {
            throw new EngagementRefused("hours");
        }
        moveTo(EngagementState.SCHEDULED, "plan");
        tell("session-planned", slot.starts().toString());
    }

    /** A planned session is held, missed or cancelled. The sessions that are left decide on the state. */
    void settle(
            AdviceSession session,
            AdviceSession.State became,
            boolean morePlanned,
            @Nullable LocalDate lastHeld,
            int reportDays) {
        tell(
                "session-" + became.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                session.starts().toString());
        if (morePlanned) {
            moveTo(EngagementState.SCHEDULED, "settle");
        } else if (lastHeld == null) {
            moveTo(EngagementState.ACCEPTED, "settle");
        } else {
            moveTo(EngagementState.SESSION_DONE, "settle");
            reportDue = lastHeld.plusDays(reportDays);
        }
    }

    void reportOn(String text, LocalDate today, int confirmDays) {
        moveTo(EngagementState.REPORTED, "report");
        report = text;
        reportedOn = today;
        confirmBy = today.plusDays(confirmDays);
        tell("reported", "");
    }

    /** @param by null when the company said nothing for a week (자동 확인) */
    void confirm(@Nullable PersonId by, Clock clock) {
        moveTo(EngagementState.CONFIRMED, "confirm");
        confirmedBy = by == null ? null : by.value();
        confirmedAt = clock.instant();
        tell(by == null ? "confirmed-by-silence" : "confirmed", "");
    }

    void objectTo(String why) {
        moveTo(EngagementState.OBJECTED, "object");
        lastWord = why;
        tell("objected", "");
    }

    void prepareFee(FeeSlip slip, PersonId by) {
        moveTo(EngagementState.CLAIMED, "prepare");
        fee = AdviceFee.prepared(slip, by);
        tell("fee-prepared", "fee " + slip.fee() + ", tax " + (slip.incomeTax() + slip.localTax()));
    }

    void approveFee(PersonId by, Clock clock) {
        if (fee != null) {
            fee.requireOther(by);
        }
        moveTo(EngagementState.FEE_APPROVED, "approve");
        fee = fee().approved(by, clock.instant());
        tell("fee-approved", "fee " + fee.slip().fee());
    }

    void sendFeeBack(String why) {
        if (state != EngagementState.CLAIMED) {
            throw new TransitionRefused(state, "send-back");
        }
        moveTo(EngagementState.CONFIRMED, "send-back");
        lastWord = why;
        tell("fee-returned", "");
    }

    void pay(PersonId by, Clock clock) {
        moveTo(EngagementState.PAID, "pay");
        fee = fee().paid(by, clock.instant());
        tell("fee-paid", "net " + fee.slip().net());
    }

    /** Only before the first session. */
    void cancel() {
        moveTo(EngagementState.CANCELLED, "cancel");
        tell("cancelled", "");
    }

    /** Ends the advice of a dismissed expert, unless it is reported. @return whether it ended */
    boolean end() {
        if (!state.leadsTo(EngagementState.ENDED)) {
            return false;
        }
        moveTo(EngagementState.ENDED, "end");
        tell("ended", "");
        return true;
    }

    private void moveTo(EngagementState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    private AdviceFee fee() {
        if (fee == null) {
            throw new TransitionRefused(state, "reckon");
        }
        return fee;
    }

    private void tell(String deed, String detail) {
        tell(new EngagementEvent(deed, number, company, detail));
    }

    EngagementView view(String expertName, List<AdviceSession> sessions, List<Mark> marks) {
        return new EngagementView(
                new EngagementView.Summary(id, number, company, expert, expertName, state, hourRate),
                new EngagementView.Course(
                        reportDue,
                        Objects.requireNonNullElse(report, ""),
                        reportedOn,
                        confirmBy,
                        confirmedAt == null ? null : LocalDateTime.ofInstant(confirmedAt, SeoulClock.SEOUL),
                        confirmedBy == null,
                        lastWord),
                fee == null ? null : fee.slip(),
                sessions,
                marks);
    }

    RequestNumber number() {
        return number;
    }

    CompanyId company() {
        return company;
    }

    PersonId expert() {
        return expert;
    }

    EngagementState state() {
        return state;
    }

    long hourRate() {
        return hourRate;
    }

    UUID id() {
        return id;
    }
}
