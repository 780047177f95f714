package kr.oneroof.finance.application;

import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;

/** The line of those who wait, and what applicants see of their place in it. */
@Component
class LoanWaitingList {
    private final LoanApplicationStepService steps;
    private final VolumeLedgerService ledger;
    private final RequestFileService files;

    LoanWaitingList(LoanApplicationStepService steps, VolumeLedgerService ledger, RequestFileService files) {
        this.steps = steps;
        this.ledger = ledger;
        this.files = files;
    }

    RequestFileService files() {
        return files;
    }

    /** The volume first, as those do who let others move up: nobody then waits for somebody who waits for him. */
    LoanApplication hold(RequestNumber number) {
        ledger.holdFirst(steps.programmeOf(number));
        return steps.require(number);
    }

    void leave(RequestNumber number, LoanApplication one) {
        show(number, one);
        giveBack(number, one);
    }

    /** What was reserved is free again. */
    void giveBack(RequestNumber number, LoanApplication one) {
        if (ledger.release(number).amount() > 0) {
            moveUp(one.programme());
        }
    }

    /** In the order in which they came; who does not fit keeps those behind waiting. */
    void moveUp(UUID programme) {
        for (var number : steps.waiting(programme)) {
            if (!ledger.reserve(programme, number, steps.require(number).amount())) {
                return;
            }
            steps.change(number, LoanApplication::moveUp);
        }
    }

    void show(RequestNumber number, LoanApplication one) {
        var shown = one.state().shown();
        if (files.require(number).state() != shown) {
            files.moveTo(number, shown);
        }
    }
}
