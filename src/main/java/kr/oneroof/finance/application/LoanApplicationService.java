package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.Term;
import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;

/**
 * The verbs of applications, from the submission to the decision. What the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}; what the rules forbid is {@link LoanRefused}.
 */
@Service
@Transactional
public class LoanApplicationService {
    private final LoanApplicationStepService steps;
    private final LoanSubmissionService submissions;
    private final ProgrammeQueries programmes;
    private final VolumeLedgerService ledger;
    private final LoanWaitingList waitingList;
    private final ApplicationEventPublisher events;

    LoanApplicationService(
            LoanApplicationStepService steps,
            LoanSubmissionService submissions,
            ProgrammeQueries programmes,
            VolumeLedgerService ledger,
            LoanWaitingList waitingList,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.submissions = submissions;
        this.programmes = programmes;
        this.ledger = ledger;
        this.waitingList = waitingList;
        this.events = events;
    }

    /**
     * Takes an application in and reserves its amount; without room it waits in the order in which it came.
     *
     * @throws LoanRefused when the programme is closed at this very moment, a rule says no, the amount is above the
     *     limit, or one of the company is open there already
     */
    public RequestNumber submit(LoanSubmission submission) {
        return submissions.submit(submission);
    }

    public void receive(RequestNumber number, PersonId officer) {
        steps.scruples().requireOpen(officer, number);
        waitingList.show(number, steps.change(number, LoanApplication::receive));
        waitingList.files().assign(number, officer);
    }

    /**
     * Asks the company for more; the clock stands still until it answers.
     *
     * @param until last day for the answer; afterwards it may be refused
     * @throws LoanRefused for a day that is not to come
     */
    public void askForMore(RequestNumber number, String what, LocalDate until, PersonId officer) {
        steps.scruples().requireOpen(officer, number);
        if (!until.isAfter(steps.clock().today())) {
            throw new LoanRefused("supplement-day");
        }
        waitingList.show(number, steps.change(number, one -> one.askForMore(what, until)));
        waitingList.files().startWaiting(number, "finance.application.waiting");
        note(number, "asked", what);
    }

    /** The company gave what was asked for. @throws kr.oneroof.kernel.NotOnFile for another company */
    public void supplement(RequestNumber number, CompanyId company, String words) {
        if (!steps.require(number).company().equals(company)) {
            throw new NotOnFile();
        }
        var one = steps.change(number, LoanApplication::supplement);
        waitingList.files().stopWaiting(number);
        waitingList.show(number, one);
        note(number, "given", words);
    }

    /** Back to the reviewer. */
    public void sendBack(RequestNumber number, String why, PersonId approver) {
        steps.scruples().requireOpen(approver, number);
        waitingList.show(number, steps.change(number, LoanApplication::sendBack));
        waitingList
                .files()
                .write(
                        number,
                        new HistoryNote(
                                "finance.application.history.returned", List.of(why), HistoryNote.Audience.STAFF));
    }

    private void note(RequestNumber number, String deed, String words) {
        waitingList
                .files()
                .write(
                        number,
                        new HistoryNote(
                                "finance.application.history." + deed, List.of(words), HistoryNote.Audience.APPLICANT));
    }

    /** The same where all papers are there. */
    public void propose(RequestNumber number, boolean favour, String opinion, PersonId officer) {
        propose(number, favour, opinion, "", officer);
    }

    /**
     * Speaks for or against it.
     *
     * @param waiver why in favour although papers are missing; kept, audited, and printed on the decision
     * @throws LoanRefused in favour while something was not looked at, or is missing without a reason
     */
    public void propose(RequestNumber number, boolean favour, String opinion, String why, PersonId officer) {
        steps.scruples().requireOpen(officer, number);
        if (favour) {
            steps.scruples().requireLookedAt(number);
        }
        var waiver = steps.scruples().waiver(number, why);
        var one = steps.change(number, changed -> changed.propose(favour, opinion, waiver, officer));
        if (favour) {
            tellWaived(one, waiver);
        }
    }

    /** The same where all papers are there, or the reviewer said why not. */
    public void approve(RequestNumber number, Won amount, PersonId approver) {
        approve(number, amount, "", approver);
    }

    /**
     * Promises the amount and tells bank and company.
     *
     * @param waiver why although papers are missing, where the reviewer gave no reason
     * @throws LoanRefused for whoever reviewed it, for more than was asked for, when the volume has no room, when
     *     papers are missing without a reason, and when the reviewer stepped aside since
     */
    public void approve(RequestNumber number, Won amount, String why, PersonId approver) {
        steps.scruples().requireOpen(approver, number);
        var found = waitingList.hold(number);
        steps.scruples().requireOpinionStands(number);
        var waiver = steps.scruples().waiver(number, why);
        var programme = programmes.require(found.programme());
        if (amount.compareTo(programme.terms().most()) > 0) {
            throw new LoanRefused("limit");
        }
        var today = steps.clock().today();
        var validUntil = today.plusMonths(programme.terms().executionMonths());
        steps.change(number, one -> one.approve(amount, rate(one), validUntil, waiver, approver, steps.clock()));
        if (!ledger.confirm(programme.id(), number, amount)) {
            throw new LoanRefused("no-room");
        }
        tellWaived(found, waiver);
        waitingList.show(number, found);
        events.publishEvent(new LoanRecommended(
                number, found.company(), programme.id(), found.bank(), amount, rate(found), today, validUntil));
        waitingList.moveUp(programme.id());
    }

    /** Kept in the audit trail and, with the words, in the staff's history. */
    private void tellWaived(LoanApplication one, Waiver waiver) {
        if (!waiver.reason().isEmpty()) {
            var number = new RequestNumber(one.getId());
            steps.tell("waived", number, one.company(), String.join(" ", waiver.missing()));
            waitingList
                    .files()
                    .write(
                            number,
                            new HistoryNote(
                                    "finance.application.history.waived",
                                    List.of(waiver.reason()),
                                    HistoryNote.Audience.STAFF));
        }
    }

    /** @throws LoanRefused while what the company was asked for may still come */
    public void refuse(RequestNumber number, String why, PersonId approver) {
        steps.scruples().requireOpen(approver, number);
        steps.scruples().requireOpinionStands(number);
        var asked = waitingList.hold(number).state() == LoanState.SUPPLEMENT_REQUESTED;
        if (approver.equals(waitingList.files().require(number).owner())) {
            throw new LoanRefused("own-review");
        }
        waitingList.leave(number, steps.change(number, one -> {
            if (asked) {
                one.refuseUnsupplied(why, approver, steps.clock());
            } else {
                one.refuse(why, approver, steps.clock());
            }
        }));
    }

    /** The company objects to a refusal, once and within thirty days. @throws LoanRefused otherwise */
    public void object(RequestNumber number, CompanyId company, String words) {
        submissions.holdFirst(company);
        var found = waitingList.hold(number);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        if (steps.isOpenThere(found.programme(), company)) {
            throw new LoanRefused("open-already");
        }
        submissions.requireWithinLimit(programmes.require(found.programme()), company, found.amount());
        var one = steps.change(number, changed -> changed.object(words, steps.clock()));
        waitingList.files().reopen(number, Term.days(LoanSubmissionService.DAYS_TO_DECIDE));
        waitingList.show(number, one);
        note(number, "objected", words);
    }

    /** It is reviewed anew; without room it waits. */
    public void grantObjection(RequestNumber number, PersonId approver) {
        steps.scruples().requireOpen(approver, number);
        var found = waitingList.hold(number);
        var reserved = !steps.isSomebodyAhead(found.programme(), found.place())
                && ledger.reserve(found.programme(), number, found.amount());
        waitingList.show(
                number,
                steps.change(
                        number,
                        one -> one.answerObjection(reserved ? LoanState.UNDER_REVIEW : LoanState.WAITLISTED, "")));
    }

    public void dismissObjection(RequestNumber number, String why, PersonId approver) {
        steps.scruples().requireOpen(approver, number);
        waitingList.hold(number);
        waitingList.show(number, steps.change(number, one -> one.answerObjection(LoanState.REJECTED, why)));
    }

    /** Only until bank and company know; who waited longest moves up. */
    public void withdraw(RequestNumber number, CompanyId company, String why) {
        if (!waitingList.hold(number).company().equals(company)) {
            throw new NotOnFile();
        }
        waitingList.leave(number, steps.change(number, one -> one.withdraw(why)));
    }

    /** The rate that it would have today, preference included as far as it is proved. */
    @Transactional
    public BasisPoints rateToday(RequestNumber number) {
        return rate(steps.require(number));
    }

    private BasisPoints rate(LoanApplication one) {
        return programmes
                .require(one.programme())
                .terms()
                .rateFor(one.isPreferred() && steps.isPreferred(one.programme(), one.company()));
    }
}
