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
class LendingFollow {
    private final LoanFile file;
    private final LendingLine line;

    LendingFollow(LoanFile file, LendingLine line) {
        this.file = file;
        this.line = line;
    }

    @EventListener
    void on(LoanDrawn drawn) {
        line.show(drawn.number(), file.change(drawn.number(), one -> one.draw(drawn.whole())));
    }

    /** What was told of as drawn never was: the recommendation runs on as it did. */
    @EventListener
    void on(DrawUndone undone) {
        var before = file.require(undone.number()).state();
        var one = file.change(undone.number(), LoanApplication::undraw);
        if (before == LoanState.EXECUTED) {
            line.files().reopen(undone.number(), Term.days(LoanIntake.DAYS_TO_DECIDE));
        }
        line.show(undone.number(), one);
    }

    @EventListener
    void on(BankChanged changed) {
        file.change(changed.number(), one -> one.moveTo(changed.to()));
    }

    /** The bank's side gave the volume back already; here the line moves up. */
    @EventListener
    void on(RecommendationLapsed lapsed) {
        var found = file.change(lapsed.number(), LoanApplication::lapse);
        line.show(lapsed.number(), found);
        line.moveUp(found.programme());
    }

    void hold(RequestNumber number) {
        line.hold(number);
    }

    /** Another service carries the request on: the file stays open, what was reserved is free. */
    void handOn(RequestNumber number) {
        line.hold(number);
        line.giveBack(number, file.change(number, LoanApplication::handOn));
    }
}
