package kr.oneroof.finance.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.Term;
import kr.oneroof.finance.BankChanged;
import kr.oneroof.finance.DrawUndone;
import kr.oneroof.finance.LoanDrawn;
import kr.oneroof.finance.RecommendationLapsed;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;

/** Follows what happens to an application elsewhere: at the bank, and between the services. */
@Component
@Transactional
class LoanProgressService {
    private final LoanApplicationStepService steps;
    private final LoanWaitingList waitingList;
    private final RequestFileService files;

    LoanProgressService(LoanApplicationStepService steps, LoanWaitingList waitingList, RequestFileService files) {
        this.steps = steps;
        this.waitingList = waitingList;
        this.files = files;
    }

    @EventListener
    void on(LoanDrawn drawn) {
        steps.step(drawn.number(), one -> one.draw(drawn.whole()));
    }

    /** The bank reported a draw that never happened: the recommendation runs on as before. */
    @EventListener
    void on(DrawUndone undone) {
        var before = steps.lock(undone.number()).state();
        var one = steps.change(undone.number(), LoanApplication::undraw);
        if (before == LoanState.EXECUTED) {
            files.reopen(undone.number(), Term.days(LoanSubmissionService.DAYS_TO_DECIDE));
        }
        steps.show(undone.number(), one);
    }

    @EventListener
    void on(BankChanged changed) {
        steps.change(changed.number(), one -> one.changeBank(changed.to()));
    }

    /** The loan's account gave the volume back already; here the next application moves up. */
    @EventListener
    void on(RecommendationLapsed lapsed) {
        waitingList.moveUp(steps.step(lapsed.number(), LoanApplication::lapse).programme());
    }

    /** Another service takes the request over: its file stays open, and what was reserved is free. */
    void handOn(RequestNumber number) {
        waitingList.lock(number);
        waitingList.giveBack(number, steps.change(number, LoanApplication::handOn));
    }
}
