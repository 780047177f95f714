package kr.oneroof.finance.application;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.Term;
import kr.oneroof.finance.LoanDrawn;
import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.finance.RecommendationLapsed;
import kr.oneroof.finance.programme.Programmes;
import kr.oneroof.finance.volume.VolumeLedger;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFiles;

@Service
@Transactional
class LendingDesk implements Lending {
    private final LoanFile file;
    private final LoanIntake intake;
    private final Programmes programmes;
    private final VolumeLedger ledger;
    private final RequestFiles files;
    private final ApplicationEventPublisher house;

    LendingDesk(LoanFile file, LoanIntake intake, Programmes programmes, VolumeLedger ledger, RequestFiles files,
            ApplicationEventPublisher house) {
        this.file = file;
        this.intake = intake;
        this.programmes = programmes;
        this.ledger = ledger;
        this.files = files;
        this.house = house;
    }

    @Override
    public RequestNumber submit(Submission submission) {
        return intake.submit(submission);
    }

    @Override
    public void receive(RequestNumber number, PersonId officer) {
        file.scruples().requireOpen(officer, number);
        show(number, file.change(number, LoanApplication::receive));
        files.assign(number, officer);
    }

    @Override
    public void askForMore(RequestNumber number, String what, PersonId officer) {
        file.scruples().requireOpen(officer, number);
        show(number, file.change(number, one -> one.askForMore(what)));
        files.startWaiting(number, "finance.application.waiting");
        note(number, "asked", what);
    }

    @Override
    public void supplement(RequestNumber number, CompanyId company, String words) {
        if (!file.require(number).company().equals(company)) {
            throw new NotOnFile();
        }
        var one = file.change(number, LoanApplication::supplement);
        files.stopWaiting(number);
        show(number, one);
        note(number, "given", words);
    }

    @Override
    public void sendBack(RequestNumber number, String why, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        show(number, file.change(number, one -> one.sendBack(why)));
        files.write(number, new HistoryNote("finance.application.history.returned", List.of(why), HistoryNote.Audience.STAFF));
    }

    private void note(RequestNumber number, String deed, String words) {
        files.write(number, new HistoryNote("finance.application.history." + deed, List.of(words), HistoryNote.Audience.APPLICANT));
    }

    @Override
    public void propose(RequestNumber number, boolean favour, String opinion, PersonId officer) {
        file.scruples().requireOpen(officer, number);
        if (favour) {
            file.scruples().requireLookedAt(number);
        }
        file.change(number, one -> one.propose(favour, opinion, officer));
    }

    @Override
    public void approve(RequestNumber number, Won amount, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        var found = hold(number);
        var programme = programmes.require(found.programme());
        if (amount.compareTo(programme.terms().most()) > 0) {
            throw new LoanRefused("limit");
        }
        var today = file.clock().today();
        var validUntil = today.plusMonths(programme.terms().executionMonths());
        file.change(number, one -> one.approve(amount, rate(one), validUntil, approver, file.clock()));
        if (!ledger.confirm(programme.id(), number, amount)) {
            throw new LoanRefused("no-room");
        }
        show(number, found);
        house.publishEvent(new LoanRecommended(number, found.company(), programme.id(), found.bank(), amount, rate(found), today,
                validUntil));
        moveUp(programme.id());
    }

    @Override
    public void refuse(RequestNumber number, String why, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        hold(number);
        leave(number, file.change(number, one -> one.refuse(why, approver, file.clock())));
    }

    @Override
    public void object(RequestNumber number, CompanyId company, String words) {
        if (!hold(number).company().equals(company)) {
            throw new NotOnFile();
        }
        if (file.isOpenThere(file.programmeOf(number), company)) {
            throw new LoanRefused("open-already");
        }
        var one = file.change(number, changed -> changed.object(words, file.clock()));
        files.reopen(number, Term.days(LoanIntake.DAYS_TO_DECIDE));
        show(number, one);
        note(number, "objected", words);
    }

    @Override
    public void grantObjection(RequestNumber number, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        var found = hold(number);
        var reserved = ledger.reserve(found.programme(), number, found.amount());
        show(number, file.change(number, one -> one.answerObjection(reserved ? LoanState.UNDER_REVIEW : LoanState.WAITLISTED, "")));
    }

    @Override
    public void dismissObjection(RequestNumber number, String why, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        hold(number);
        show(number, file.change(number, one -> one.answerObjection(LoanState.REJECTED, why)));
    }

    @Override
    public void withdraw(RequestNumber number, CompanyId company, String why) {
        if (!hold(number).company().equals(company)) {
            throw new NotOnFile();
        }
        leave(number, file.change(number, one -> one.withdraw(why)));
    }

    @Override
    @Transactional
    public BasisPoints rateToday(RequestNumber number) {
        return rate(file.require(number));
    }

    @EventListener
    void on(LoanDrawn drawn) {
        show(drawn.number(), file.change(drawn.number(), one -> one.draw(drawn.whole())));
    }

    /** The bank's side gave the volume back already; here the line moves up. */
    @EventListener
    void on(RecommendationLapsed lapsed) {
        var found = file.change(lapsed.number(), LoanApplication::lapse);
        show(lapsed.number(), found);
        moveUp(found.programme());
    }

    /** Another service carries the request on: the file stays open, what was reserved is free. */
    void handOn(RequestNumber number) {
        hold(number);
        var one = file.change(number, LoanApplication::handOn);
        if (ledger.release(number).amount() > 0) {
            moveUp(one.programme());
        }
    }

    /** The volume first, as those do who let others move up: nobody then waits for somebody who waits for him. */
    LoanApplication hold(RequestNumber number) {
        ledger.holdFirst(file.programmeOf(number));
        return file.require(number);
    }

    private void leave(RequestNumber number, LoanApplication one) {
        var freed = ledger.release(number);
        show(number, one);
        if (freed.amount() > 0) {
            moveUp(one.programme());
        }
    }

    /** In the order in which they came; who does not fit keeps those behind waiting. */
    private void moveUp(UUID programme) {
        for (var number : file.waiting(programme)) {
            if (!ledger.reserve(programme, number, file.require(number).amount())) {
                return;
            }
            file.change(number, LoanApplication::moveUp);
        }
    }

    private BasisPoints rate(LoanApplication one) {
        return programmes.require(one.programme()).terms().rateFor(one.isPreferred() && file.hasPreference(one.company()));
    }

    private void show(RequestNumber number, LoanApplication one) {
        var shown = one.state().shown();
        if (files.require(number).state() != shown) {
            files.moveTo(number, shown);
        }
    }
}
