package kr.oneroof.finance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/**
 * A company's application for a subsidised loan (융자 신청). Verbs throw {@link TransitionRefused} where the state does not
 * allow them, and {@link LoanRefused} where the rule of two persons does not.
 */
@Entity
class LoanApplication extends Aggregate implements Persistable<String> {
    private static final int DAYS_TO_OBJECT = 30;

    @Id
    private String number;
    private UUID programmeId;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;
    private UUID bankId;
    private String branch;
    private LocalDate consultedOn;
    private UUID filedBy;
    private UUID snapshotId;
    private long amount;
    private boolean preferred;
    @Enumerated(EnumType.STRING)
    private LoanState state = LoanState.SUBMITTED;
    private long place;
    private @Nullable UUID reviewedBy;
    private @Nullable Boolean favoured;
    private String opinion = "";
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Integer rate;
    private @Nullable LocalDate validUntil;
    private String lastWord = "";
    private String objection = "";
    private Instant submittedAt;
    @Version
    private long version;
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LoanApplication() {
    }

    /** @param place in the order in which all applications came @param reserved whether the volume had room for it */
    static LoanApplication submit(RequestNumber number, Submission asked, UUID snapshot, long place, boolean reserved, Clock clock) {
        var one = new LoanApplication();
        one.fresh = true;
        one.number = number.value();
        one.programmeId = asked.programme();
        one.company = asked.by().company();
        one.bankId = asked.bank().bank();
        one.branch = asked.bank().branch();
        one.consultedOn = asked.bank().consultedOn();
        one.filedBy = asked.by().person().value();
        one.snapshotId = snapshot;
        one.amount = asked.amount().amount();
        one.preferred = asked.by().preferred();
        one.place = place;
        one.state = reserved ? LoanState.SUBMITTED : LoanState.WAITLISTED;
        one.submittedAt = clock.instant();
        one.tell(reserved ? "submitted" : "waitlisted", "won " + one.amount);
        return one;
    }

    /** There is room again. */
    void moveUp() {
        moveTo(LoanState.SUBMITTED, "move-up");
        tell("moved-up", "");
    }

    void receive() {
        moveTo(LoanState.UNDER_REVIEW, "receive");
        tell("received", "");
    }

    void askForMore(String what) {
        moveTo(LoanState.SUPPLEMENT_REQUESTED, "ask-for-more");
        lastWord = what;
        tell("supplement-asked", "");
    }

    void supplement() {
        moveTo(LoanState.UNDER_REVIEW, "supplement");
        tell("supplemented", "");
    }

    void propose(boolean favour, String words, PersonId by) {
        moveTo(LoanState.PROPOSED, "propose");
        favoured = favour;
        opinion = words;
        reviewedBy = by.value();
        tell("proposed", favour ? "yes" : "no");
    }

    void sendBack(String why) {
        moveTo(LoanState.UNDER_REVIEW, "send-back");
        lastWord = why;
        tell("returned", "");
    }

    /** @param validity last day on which the bank may lend */
    void approve(Won granted, BasisPoints fixed, LocalDate validity, PersonId by, Clock clock) {
        decide(LoanState.NOTIFIED, by, clock);
        amount = granted.amount();
        rate = fixed.value();
        validUntil = validity;
        tell("approved", "won " + amount + ", rate " + rate);
    }

    void refuse(String why, PersonId by, Clock clock) {
        decide(LoanState.REJECTED, by, clock);
        lastWord = why;
        tell("refused", "");
    }

    private void decide(LoanState target, PersonId by, Clock clock) {
        if (by.value().equals(reviewedBy)) {
            throw new LoanRefused("own-review");
        }
        moveTo(target, "decide");
        decidedBy = by.value();
        decidedAt = clock.instant();
    }

    /** Once, and within thirty days (경기도 중소기업육성기금 조례 시행규칙 제12조). */
    void object(String words, Clock clock) {
        if (!objection.isEmpty()) {
            throw new LoanRefused("objected-already");
        }
        if (HouseClock.dayOf(clock).isAfter(decidedOn(clock).plusDays(DAYS_TO_OBJECT))) {
            throw new LoanRefused("objection-late");
        }
        moveTo(LoanState.OBJECTED, "object");
        objection = words;
        tell("objected", "");
    }

    /** Granted, it is reviewed anew, as if nothing had been decided. @param to under review, waiting, or refused as before */
    void answerObjection(LoanState to, String why) {
        var granted = to != LoanState.REJECTED;
        moveTo(to, "answer-objection");
        decidedBy = granted ? null : decidedBy;
        decidedAt = granted ? null : decidedAt;
        reviewedBy = granted ? null : reviewedBy;
        lastWord = granted ? lastWord : why;
        tell(granted ? "objection-granted" : "objection-dismissed", "");
    }

    void draw(boolean whole) {
        moveTo(whole ? LoanState.EXECUTED : LoanState.PARTIALLY_EXECUTED, "draw");
        tell(whole ? "executed" : "partly-executed", "");
    }

    void lapse() {
        if (state != LoanState.EXECUTED) {
            moveTo(state == LoanState.PARTIALLY_EXECUTED ? LoanState.EXECUTED : LoanState.LAPSED, "lapse");
        }
        tell("lapsed", "");
    }

    void handOn() {
        moveTo(LoanState.WITHDRAWN, "hand-on");
        tell("handed-on", "");
    }

    void withdraw(String why) {
        moveTo(LoanState.WITHDRAWN, "withdraw");
        lastWord = why;
        tell("withdrawn", "");
    }

    private void moveTo(LoanState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    private void tell(String deed, String detail) {
        tell(new LoanMoved(deed, new RequestNumber(number), company, detail));
    }

    LoanState state() {
        return state;
    }

    CompanyId company() {
        return company;
    }

    UUID programme() {
        return programmeId;
    }

    UUID bank() {
        return bankId;
    }

    Won amount() {
        return new Won(amount);
    }

    boolean isPreferred() {
        return preferred;
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** The day in Seoul on which it was decided; today while it is not. */
    LocalDate decidedOn(Clock clock) {
        return decidedAt == null ? HouseClock.dayOf(clock) : LocalDate.ofInstant(decidedAt, HouseClock.SEOUL);
    }
}
