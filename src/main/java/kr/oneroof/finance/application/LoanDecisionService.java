package kr.oneroof.finance.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;

/** The city decides on an application, and on an objection to a refusal. */
@Service
@Transactional
public class LoanDecisionService {
    private final LoanAccess access;
    private final LoanApplicationStepService steps;
    private final LoanDecisionRule rule;
    private final LoanWaitingList waitingList;
    private final LoanConditions conditions;
    private final SeoulClock clock;

    LoanDecisionService(
            LoanAccess access,
            LoanApplicationStepService steps,
            LoanDecisionRule rule,
            LoanWaitingList waitingList,
            LoanConditions conditions,
            SeoulClock clock) {
        this.access = access;
        this.steps = steps;
        this.rule = rule;
        this.waitingList = waitingList;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Sends it back to the reviewer; why stands in the staff's history only. */
    public void sendBack(RequestNumber number, String why, PersonId approver) {
        access.requireOpen(approver, number);
        steps.step(number, LoanApplication::sendBack);
        steps.note(number, "returned", why, HistoryNote.Audience.STAFF);
    }

    /** The same where all papers are there, or the reviewer said why not. */
    public void approve(RequestNumber number, Won amount, PersonId approver) {
        approve(number, amount, "", approver);
    }

    /**
     * Promises the amount and tells bank and company.
     *
     * @param why although papers are missing, where the reviewer gave no reason
     * @throws LoanRefused for the reviewer, for more than was asked for, when the volume has no room, when papers are
     *     missing without a reason, and when the reviewer stepped aside since
     */
    public void approve(RequestNumber number, Won amount, String why, PersonId approver) {
        access.requireOpen(approver, number);
        var found = waitingList.lock(number);
        rule.requireOpinionStands(number);
        var waiver = rule.waiver(number, why);
        conditions.requireWithinCeiling(found.programme(), amount);
        var rate = conditions.rateFor(found);
        var validUntil = conditions.validUntil(found.programme());
        steps.change(number, one -> one.approve(amount, rate, validUntil, waiver, approver, clock));
        waitingList.confirm(found.programme(), number, amount);
        steps.tellWaived(found, waiver);
        steps.show(number, found);
        steps.recommend(found, amount, rate, validUntil);
        waitingList.moveUp(found.programme());
    }

    /** @throws LoanRefused for the reviewer, and while what the company was asked for may still come */
    public void refuse(RequestNumber number, String why, PersonId approver) {
        access.requireOpen(approver, number);
        rule.requireOpinionStands(number);
        var asked = waitingList.lock(number).state() == LoanState.SUPPLEMENT_REQUESTED;
        rule.requireNotOwner(approver, number);
        waitingList.giveBack(number, steps.step(number, one -> {
            if (asked) {
                one.refuseUnsupplied(why, approver, clock);
            } else {
                one.refuse(why, approver, clock);
            }
        }));
    }

    /** Grants an objection: the application is reviewed anew; without room it waits. */
    public void grantObjection(RequestNumber number, PersonId approver) {
        access.requireOpen(approver, number);
        var found = waitingList.lock(number);
        var reserved = waitingList.reserve(found.programme(), number, found.place(), found.amount());
        steps.step(number, one -> one.answerObjection(reserved ? LoanState.UNDER_REVIEW : LoanState.WAITLISTED, ""));
    }

    public void dismissObjection(RequestNumber number, String why, PersonId approver) {
        access.requireOpen(approver, number);
        waitingList.lock(number);
        steps.step(number, one -> one.answerObjection(LoanState.REJECTED, why));
    }
}
