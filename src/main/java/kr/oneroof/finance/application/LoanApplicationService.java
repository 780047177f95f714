package kr.oneroof.finance.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;

/**
 * What a company does about its application after the submission. What the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}; what the rules forbid is {@link LoanRefused}.
 */
@Service
@Transactional
public class LoanApplicationService {
    private final LoanApplicationStepService steps;
    private final LoanAdmissionRule admission;
    private final LoanWaitingList waitingList;
    private final RequestFileService files;
    private final SeoulClock clock;

    LoanApplicationService(
            LoanApplicationStepService steps,
            LoanAdmissionRule admission,
            LoanWaitingList waitingList,
            RequestFileService files,
            SeoulClock clock) {
        this.steps = steps;
        this.admission = admission;
        this.waitingList = waitingList;
        this.files = files;
        this.clock = clock;
    }

    /** The company gave what was asked for. @throws kr.oneroof.kernel.NotOnFile for another company */
    public void supplement(RequestNumber number, CompanyId company, String words) {
        requireOwn(steps.lock(number), company);
        var one = steps.change(number, LoanApplication::supplement);
        files.stopWaiting(number);
        steps.show(number, one);
        steps.note(number, "given", words, HistoryNote.Audience.APPLICANT);
    }

    /** The company objects to a refusal, once and within thirty days. @throws LoanRefused otherwise */
    public void object(RequestNumber number, CompanyId company, String words) {
        admission.lock(company);
        var found = waitingList.lock(number);
        requireOwn(found, company);
        admission.requireMayObject(found);
        var one = steps.change(number, changed -> changed.object(words, clock));
        files.reopen(number, Term.days(LoanSubmissionService.DAYS_TO_DECIDE));
        steps.show(number, one);
        steps.note(number, "objected", words, HistoryNote.Audience.APPLICANT);
    }

    /** Takes the application back, until bank and company know of the decision; whoever waited longest moves up. */
    public void withdraw(RequestNumber number, CompanyId company, String why) {
        requireOwn(waitingList.lock(number), company);
        waitingList.giveBack(number, steps.step(number, one -> one.withdraw(why)));
    }

    private static void requireOwn(LoanApplication one, CompanyId company) {
        if (!one.company().equals(company)) {
            throw new NotOnFile();
        }
    }
}
