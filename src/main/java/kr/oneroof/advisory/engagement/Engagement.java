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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import kr.oneroof.advisory.offer.OfferAcceptedEvent;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * One expert's advice to a company (자문 수행), from the yes to the fee. Verbs throw {@link TransitionRefused} where the
 * state does not allow them, and {@link EngagementRefused} where terms or the rule of two persons do not.
 */
@Entity
@Table(name = "advisory_engagement")
class Engagement extends Aggregate implements Persistable<UUID> {
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
    private @Nullable FeeSlip slip;

    private @Nullable UUID preparedBy;
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable UUID paidBy;
    private @Nullable Instant paidAt;

    @Version
    private long version;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Engagement() {}

    static Engagement begin(OfferAcceptedEvent accepted, Clock clock) {
        var one = new Engagement();
        one.fresh = true;
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

    /** Another session is agreed on. @param reserved minutes planned and held already @param most minutes in all */
    void plan(AdviceSession.Slot slot, int reserved, int most) {
        if (reserved + slot.minutes() > most) {
            throw new EngagementRefused("hours");
        }
        moveTo(EngagementState.SCHEDULED, "plan");
        tell("session-planned", slot.starts().toString());
    }

    /** A planned session became something; what is left decides where the advice stands. */
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

    void prepareFee(FeeSlip made, PersonId by) {
        moveTo(EngagementState.CLAIMED, "prepare");
        slip = made;
        preparedBy = by.value();
        tell("fee-prepared", "fee " + made.fee() + ", tax " + (made.incomeTax() + made.localTax()));
    }

    void approveFee(PersonId by, Clock clock) {
        if (by.value().equals(preparedBy)) {
            throw new EngagementRefused("own-slip");
        }
        moveTo(EngagementState.FEE_APPROVED, "approve");
        approvedBy = by.value();
        approvedAt = clock.instant();
        tell("fee-approved", "fee " + slip().fee());
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
        paidBy = by.value();
        paidAt = clock.instant();
        tell("fee-paid", "net " + slip().net());
    }

    /** As long as nobody has met. */
    void cancel() {
        moveTo(EngagementState.CANCELLED, "cancel");
        tell("cancelled", "");
    }

    /** The expert is gone; what was reported stands. @return whether it ended */
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

    private FeeSlip slip() {
        if (slip == null) {
            throw new TransitionRefused(state, "reckon");
        }
        return slip;
    }

    private void tell(String deed, String detail) {
        tell(new EngagementEvent(deed, number, company, detail));
    }

    EngagementView sheet(String expertName, List<AdviceSession> sessions, List<Mark> marks) {
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
                slip,
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

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
