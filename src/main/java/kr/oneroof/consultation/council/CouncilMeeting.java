package kr.oneroof.consultation.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A meeting of the council, from the plan to the fixed minutes. Every act throws {@link TransitionRefused} where the
 * state does not allow it, and {@link CouncilRefused} where the rules of the offices do not.
 */
@Entity
@Table(name = "council_meeting")
class CouncilMeeting extends Aggregate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CouncilMeetingKind kind;

    private Instant startsAt;
    private String place;
    private String link;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "chair_id"))
    private PersonId chair;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "secretary_id"))
    private PersonId secretary;

    @Enumerated(EnumType.STRING)
    private CouncilMeetingState state = CouncilMeetingState.PLANNED;

    private String reason = "";
    private String minutes = "";
    private @Nullable UUID draftedBy;
    private @Nullable UUID fixedBy;
    private @Nullable Instant fixedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "planned_by"))
    private PersonId plannedBy;

    private Instant plannedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CouncilMeeting() {}

    static CouncilMeeting plan(UUID key, CouncilMeetingPlan plan, PersonId by, Clock clock) {
        var planned = new CouncilMeeting();
        planned.id = key;
        planned.plannedBy = by;
        planned.plannedAt = clock.instant();
        planned.follow(plan, clock);
        planned.tell(new CouncilEvent.Planned(key, plan));
        return planned;
    }

    void change(CouncilMeetingPlan plan, Clock clock) {
        require(CouncilMeetingState.PLANNED, "change");
        var before = plan();
        follow(plan, clock);
        tell(new CouncilEvent.Changed(id, before, plan));
    }

    void callOff(String why) {
        moveTo(CouncilMeetingState.CALLED_OFF, "call-off");
        reason = why;
        tell(new CouncilEvent.CalledOff(id, plan(), why));
    }

    /** Chair or secretary takes attendance; the first time opens the meeting. Not before its day. */
    void sit(PersonId by, Clock clock) {
        requireOffice(by, false);
        if (state != CouncilMeetingState.HELD) {
            require(CouncilMeetingState.PLANNED, "sit");
            moveTo(CouncilMeetingState.HELD, "sit");
        }
        if (plan().startsAt().toLocalDate().isAfter(SeoulClock.dayOf(clock))) {
            throw new CouncilRefused("not-yet");
        }
        tell(new CouncilEvent.Noted(id, "attended"));
    }

    void requireOpenAgenda() {
        if (!state.takesItems()) {
            throw new TransitionRefused(state, "agenda");
        }
    }

    /** Chair and secretary may write down a decision, and the assignee that of a confidential case. */
    void decide(TabledCase tabled, Resolution resolution, @Nullable LocalDate dueOn, PersonId by) {
        require(CouncilMeetingState.HELD, "decide");
        requireOffice(by, tabled.confidential() && tabled.isOf(by));
        tell(new CouncilEvent.Decided(tabled, resolution, dueOn));
    }

    /** @param waiting how many items are not decided yet */
    void draft(PersonId by, String text, int waiting) {
        if (!isSecretary(by)) {
            throw new CouncilRefused("secretary-only");
        }
        moveTo(CouncilMeetingState.DRAFTED, "draft");
        if (waiting > 0) {
            throw new CouncilRefused("items-wait");
        }
        minutes = text;
        draftedBy = by.value();
        tell(new CouncilEvent.MinutesMoved(id, "drafted", plan(), chair));
    }

    /** Gives the minutes back to the secretary; items and attendance may be corrected again. */
    void giveBack(PersonId by) {
        require(CouncilMeetingState.DRAFTED, "give-back");
        requireChair(by);
        moveTo(CouncilMeetingState.HELD, "give-back");
        tell(new CouncilEvent.MinutesMoved(id, "given-back", plan(), secretary));
    }

    void fix(PersonId by, Clock clock) {
        requireChair(by);
        moveTo(CouncilMeetingState.FIXED, "fix");
        fixedBy = by.value();
        fixedAt = clock.instant();
        tell(new CouncilEvent.MinutesMoved(id, "fixed", plan(), secretary));
    }

    /** Chair or secretary may add a remark to fixed minutes, and change nothing. */
    void correct(PersonId by) {
        require(CouncilMeetingState.FIXED, "correct");
        requireOffice(by, false);
        tell(new CouncilEvent.Noted(id, "corrected"));
    }

    CouncilMeetingPlan plan() {
        return new CouncilMeetingPlan(
                kind, LocalDateTime.ofInstant(startsAt, SeoulClock.SEOUL), place, link, chair, secretary);
    }

    CouncilMeetingView.Header facts(String chairName, String secretaryName) {
        return new CouncilMeetingView.Header(id, state, reason, chairName, secretaryName, version());
    }

    CouncilMeetingView.Minutes minutes() {
        return new CouncilMeetingView.Minutes(
                minutes, fixedAt == null ? null : LocalDateTime.ofInstant(fixedAt, SeoulClock.SEOUL), false);
    }

    boolean isChair(PersonId person) {
        return chair.equals(person);
    }

    boolean isSecretary(PersonId person) {
        return secretary.equals(person);
    }

    CouncilMeetingState state() {
        return state;
    }

    boolean isPlannedBy(PersonId person) {
        return plannedBy.equals(person);
    }

    private void follow(CouncilMeetingPlan plan, Clock clock) {
        if (!plan.startsAt().atZone(SeoulClock.SEOUL).toInstant().isAfter(clock.instant())) {
            throw new CouncilRefused("past");
        }
        kind = plan.kind();
        startsAt = plan.startsAt().atZone(SeoulClock.SEOUL).toInstant();
        place = plan.place();
        link = plan.link();
        chair = plan.chair();
        secretary = plan.secretary();
    }

    private void requireOffice(PersonId by, boolean otherwise) {
        if (!isChair(by) && !isSecretary(by) && !otherwise) {
            throw new CouncilRefused("not-your-office");
        }
    }

    private void requireChair(PersonId by) {
        if (!isChair(by)) {
            throw new CouncilRefused("chair-only");
        }
    }

    private void require(CouncilMeetingState needed, String verb) {
        if (state != needed) {
            throw new TransitionRefused(state, verb);
        }
    }

    private void moveTo(CouncilMeetingState target, String verb) {
        if (!state.next().contains(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    UUID id() {
        return id;
    }
}
