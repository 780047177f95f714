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

/** Follows what happens elsewhere: at the bank, and on the road between the services. */
@Component
@Transactional
class LoanProgressService {
    private final LoanApplicationStepService steps;
    private final LoanWaitingList waitingList;

    LoanProgressService(LoanApplicationStepService steps, LoanWaitingList waitingList) {
        this.steps = steps;
        this.waitingList = waitingList;
    }

    @EventListener
    void on(LoanDrawn drawn) {
        waitingList.show(drawn.number(), steps.change(drawn.number(), one -> one.draw(drawn.whole())));
    }

    /** What was told of as drawn never was: the recommendation runs on as it did. */
    @EventListener
    void on(DrawUndone undone) {
        var before = steps.require(undone.number()).state();
        var one = steps.change(undone.number(), LoanApplication::undraw);
        if (before == LoanState.EXECUTED) {
            waitingList.files().reopen(undone.number(), Term.days(LoanSubmissionService.DAYS_TO_DECIDE));
        }
        waitingList.show(undone.number(), one);
    }

    @EventListener
    void on(BankChanged changed) {
        steps.change(changed.number(), one -> one.moveTo(changed.to()));
    }

    /** The bank's side gave the volume back already; here the line moves up. */
    @EventListener
    void on(RecommendationLapsed lapsed) {
        var found = steps.change(lapsed.number(), LoanApplication::lapse);
        waitingList.show(lapsed.number(), found);
        waitingList.moveUp(found.programme());
    }

    void hold(RequestNumber number) {
        waitingList.hold(number);
    }

    /** Another service carries the request on: the file stays open, what was reserved is free. */
    void handOn(RequestNumber number) {
        waitingList.hold(number);
        waitingList.giveBack(number, steps.change(number, LoanApplication::handOn));
    }
}
