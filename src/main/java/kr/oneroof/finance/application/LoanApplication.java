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

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/**
 * A company's application for a subsidised loan (융자 신청). Verbs throw {@link TransitionRefused} where the state does not
 * allow them, and {@link LoanRefused} where the rule of two persons does not.
 */
@Entity
class LoanApplication extends Aggregate {
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

    @Embedded
    private LoanRuling ruling = new LoanRuling();

    @Embedded
    private LoanCorrespondence said = new LoanCorrespondence();

    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LoanApplication() {}

    /** @param place in the order in which all applications came @param reserved whether the volume had room for it */
    static LoanApplication submit(
            RequestNumber number, LoanSubmission asked, UUID snapshot, long place, boolean reserved, Clock clock) {
        var one = new LoanApplication();
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

    void moveUp() {
        moveTo(LoanState.SUBMITTED, "move-up");
        tell("moved-up", "");
    }

    void receive() {
        moveTo(LoanState.UNDER_REVIEW, "receive");
        tell("received", "");
    }

    /** @param until last day for it; from the day after, the application may be refused because it is missing */
    void askForMore(String what, LocalDate until) {
        moveTo(LoanState.SUPPLEMENT_REQUESTED, "ask-for-more");
        said.asked(what, until);
        tell("supplement-asked", "");
    }

    void supplement() {
        moveTo(LoanState.UNDER_REVIEW, "supplement");
        tell("supplemented", "");
    }

    /** @throws LoanRefused in favour where papers are missing and no reason is given */
    void propose(boolean favour, String words, Waiver waiver, PersonId by) {
        moveTo(LoanState.PROPOSED, "propose");
        ruling.review(favour, words, waiver, by);
        tell("proposed", favour ? "yes" : "no");
    }

    /** The reason is for the reviewer; it stands in the staff's history only. */
    void sendBack() {
        moveTo(LoanState.UNDER_REVIEW, "send-back");
        tell("returned", "");
    }

    /**
     * @param validity last day on which the bank may lend
     * @throws LoanRefused for more than was asked for, and where papers are missing and no reason is given
     */
    void approve(Won granted, BasisPoints fixed, LocalDate validity, Waiver waiver, PersonId by, Clock clock) {
        if (granted.amount() > amount) {
            throw new LoanRefused("more-than-asked");
        }
        decide(LoanState.NOTIFIED, by, clock);
        ruling.grant(granted, fixed, validity, waiver);
        tell("approved", "won " + granted.amount() + ", rate " + fixed.value());
    }

    void refuse(String why, PersonId by, Clock clock) {
        decide(LoanState.REJECTED, by, clock);
        said.toCompany(why);
        tell("refused", "");
    }

    /** What was asked for did not come in time. @throws LoanRefused while it may still come */
    void refuseUnsupplied(String why, PersonId by, Clock clock) {
        said.requireTimeOver(clock);
        refuse(why, by, clock);
    }

    private void decide(LoanState target, PersonId by, Clock clock) {
        ruling.requireOther(by);
        moveTo(target, "decide");
        ruling.decide(by, clock);
    }

    /** @throws LoanRefused a second time, or too late */
    void object(String words, Clock clock) {
        said.requireMayObject(ruling.decidedOn(clock), clock);
        moveTo(LoanState.OBJECTED, "object");
        said.objected(words);
        tell("objected", "");
    }

    /**
     * A granted objection leads to a new review, as if nothing had been decided.
     *
     * @param to under review, waiting, or refused as before
     */
    void answerObjection(LoanState to, String why) {
        var granted = to != LoanState.REJECTED;
        moveTo(to, "answer-objection");
        if (granted) {
            ruling.forget();
        } else {
            said.toCompany(why);
        }
        tell(granted ? "objection-granted" : "objection-dismissed", "");
    }

    void draw(boolean whole) {
        moveTo(whole ? LoanState.EXECUTED : LoanState.PARTIALLY_EXECUTED, "draw");
        tell(whole ? "executed" : "partly-executed", "");
    }

    /** The bank had reported a draw that never happened. */
    void undraw() {
        moveTo(LoanState.NOTIFIED, "undraw");
        tell("undrawn", "");
    }

    void changeBank(UUID bank) {
        bankId = bank;
        tell("bank-changed", "");
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
        said.toCompany(why);
        tell("withdrawn", "");
    }

    private void moveTo(LoanState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    private void tell(String deed, String detail) {
        tell(new LoanApplicationEvent(deed, new RequestNumber(number), company, detail));
    }

    LoanState state() {
        return state;
    }

    long place() {
        return place;
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

    RequestNumber number() {
        return new RequestNumber(number);
    }
}
