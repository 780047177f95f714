package kr.oneroof.finance.application;

import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;

/** The loan officer examines an application (심사): takes it, asks for more, and gives an opinion. */
@Service
@Transactional
public class LoanExaminationService {
    private final LoanAccess access;
    private final LoanApplicationStepService steps;
    private final LoanDecisionRule rule;
    private final RequestFileService files;
    private final SeoulClock clock;

    LoanExaminationService(
            LoanAccess access,
            LoanApplicationStepService steps,
            LoanDecisionRule rule,
            RequestFileService files,
            SeoulClock clock) {
        this.access = access;
        this.steps = steps;
        this.rule = rule;
        this.files = files;
        this.clock = clock;
    }

    public void receive(RequestNumber number, PersonId officer) {
        access.requireOpen(officer, number);
        steps.step(number, LoanApplication::receive);
        files.assign(number, officer);
    }

    /**
     * Asks the company for more; the clock stands still until it answers.
     *
     * @param until last day for the answer; afterwards the application may be refused
     * @throws LoanRefused for a day that is not to come
     */
    public void askForMore(RequestNumber number, String what, LocalDate until, PersonId officer) {
        access.requireOpen(officer, number);
        if (!until.isAfter(clock.today())) {
            throw new LoanRefused("supplement-day");
        }
        steps.step(number, one -> one.askForMore(what, until));
        files.startWaiting(number, "finance.application.waiting");
        steps.note(number, "asked", what, HistoryNote.Audience.APPLICANT);
    }

    /** The same where all papers are there. */
    public void propose(RequestNumber number, boolean favour, String opinion, PersonId officer) {
        propose(number, favour, opinion, "", officer);
    }

    /**
     * Gives an opinion for or against it.
     *
     * @param why in favour although papers are missing; kept, audited, and printed on the decision
     * @throws LoanRefused in favour while something was not looked at, or is missing without a reason
     */
    public void propose(RequestNumber number, boolean favour, String opinion, String why, PersonId officer) {
        access.requireOpen(officer, number);
        if (favour) {
            rule.requireLookedAt(number);
        }
        var waiver = rule.waiver(number, why);
        var one = steps.change(number, changed -> changed.propose(favour, opinion, waiver, officer));
        if (favour) {
            steps.tellWaived(one, waiver);
        }
    }
}
