package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.Term;
import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.finance.programme.Programmes;
import kr.oneroof.finance.volume.VolumeLedger;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;

@Service
@Transactional
class LendingDesk implements Lending {
    private final LoanFile file;
    private final LoanIntake intake;
    private final Programmes programmes;
    private final VolumeLedger ledger;
    private final LendingLine line;
    private final ApplicationEventPublisher events;

    LendingDesk(
            LoanFile file,
            LoanIntake intake,
            Programmes programmes,
            VolumeLedger ledger,
            LendingLine line,
            ApplicationEventPublisher events) {
        this.file = file;
        this.intake = intake;
        this.programmes = programmes;
        this.ledger = ledger;
        this.line = line;
        this.events = events;
    }

    @Override
    public RequestNumber submit(Submission submission) {
        return intake.submit(submission);
    }

    @Override
    public void receive(RequestNumber number, PersonId officer) {
        file.scruples().requireOpen(officer, number);
        line.show(number, file.change(number, LoanApplication::receive));
        line.files().assign(number, officer);
    }

    @Override
    public void askForMore(RequestNumber number, String what, LocalDate until, PersonId officer) {
        file.scruples().requireOpen(officer, number);
        if (!until.isAfter(file.clock().today())) {
            throw new LoanRefused("supplement-day");
        }
        line.show(number, file.change(number, one -> one.askForMore(what, until)));
        line.files().startWaiting(number, "finance.application.waiting");
        note(number, "asked", what);
    }

    @Override
    public void supplement(RequestNumber number, CompanyId company, String words) {
        if (!file.require(number).company().equals(company)) {
            throw new NotOnFile();
        }
        var one = file.change(number, LoanApplication::supplement);
        line.files().stopWaiting(number);
        line.show(number, one);
        note(number, "given", words);
    }

    @Override
    public void sendBack(RequestNumber number, String why, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        line.show(number, file.change(number, LoanApplication::sendBack));
        line.files()
                .write(
                        number,
                        new HistoryNote(
                                "finance.application.history.returned", List.of(why), HistoryNote.Audience.STAFF));
    }

    private void note(RequestNumber number, String deed, String words) {
        line.files()
                .write(
                        number,
                        new HistoryNote(
                                "finance.application.history." + deed, List.of(words), HistoryNote.Audience.APPLICANT));
    }

    @Override
    public void propose(RequestNumber number, boolean favour, String opinion, PersonId officer) {
        propose(number, favour, opinion, "", officer);
    }

    @Override
    public void propose(RequestNumber number, boolean favour, String opinion, String why, PersonId officer) {
        file.scruples().requireOpen(officer, number);
        if (favour) {
            file.scruples().requireLookedAt(number);
        }
        var waiver = file.scruples().waiver(number, why);
        var one = file.change(number, changed -> changed.propose(favour, opinion, waiver, officer));
        if (favour) {
            tellWaived(one, waiver);
        }
    }

    @Override
    public void approve(RequestNumber number, Won amount, PersonId approver) {
        approve(number, amount, "", approver);
    }

    @Override
    public void approve(RequestNumber number, Won amount, String why, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        var found = line.hold(number);
        file.scruples().requireOpinionStands(number);
        var waiver = file.scruples().waiver(number, why);
        var programme = programmes.require(found.programme());
        if (amount.compareTo(programme.terms().most()) > 0) {
            throw new LoanRefused("limit");
        }
        var today = file.clock().today();
        var validUntil = today.plusMonths(programme.terms().executionMonths());
        file.change(number, one -> one.approve(amount, rate(one), validUntil, waiver, approver, file.clock()));
        if (!ledger.confirm(programme.id(), number, amount)) {
            throw new LoanRefused("no-room");
        }
        tellWaived(found, waiver);
        line.show(number, found);
        events.publishEvent(new LoanRecommended(
                number, found.company(), programme.id(), found.bank(), amount, rate(found), today, validUntil));
        line.moveUp(programme.id());
    }

    /** Kept in the audit trail and, with the words, in the staff's history. */
    private void tellWaived(LoanApplication one, Waiver waiver) {
        if (!waiver.reason().isEmpty()) {
            var number = new RequestNumber(one.getId());
            file.tell("waived", number, one.company(), String.join(" ", waiver.missing()));
            line.files()
                    .write(
                            number,
                            new HistoryNote(
                                    "finance.application.history.waived",
                                    List.of(waiver.reason()),
                                    HistoryNote.Audience.STAFF));
        }
    }

    @Override
    public void refuse(RequestNumber number, String why, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        file.scruples().requireOpinionStands(number);
        var asked = line.hold(number).state() == LoanState.SUPPLEMENT_REQUESTED;
        if (approver.equals(line.files().require(number).owner())) {
            throw new LoanRefused("own-review");
        }
        line.leave(number, file.change(number, one -> {
            if (asked) {
                one.refuseUnsupplied(why, approver, file.clock());
            } else {
                one.refuse(why, approver, file.clock());
            }
        }));
    }

    @Override
    public void object(RequestNumber number, CompanyId company, String words) {
        intake.holdFirst(company);
        var found = line.hold(number);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        if (file.isOpenThere(found.programme(), company)) {
            throw new LoanRefused("open-already");
        }
        intake.requireWithinLimit(programmes.require(found.programme()), company, found.amount());
        var one = file.change(number, changed -> changed.object(words, file.clock()));
        line.files().reopen(number, Term.days(LoanIntake.DAYS_TO_DECIDE));
        line.show(number, one);
        note(number, "objected", words);
    }

    @Override
    public void grantObjection(RequestNumber number, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        var found = line.hold(number);
        var reserved = !file.isSomebodyAhead(found.programme(), found.place())
                && ledger.reserve(found.programme(), number, found.amount());
        line.show(
                number,
                file.change(
                        number,
                        one -> one.answerObjection(reserved ? LoanState.UNDER_REVIEW : LoanState.WAITLISTED, "")));
    }

    @Override
    public void dismissObjection(RequestNumber number, String why, PersonId approver) {
        file.scruples().requireOpen(approver, number);
        line.hold(number);
        line.show(number, file.change(number, one -> one.answerObjection(LoanState.REJECTED, why)));
    }

    @Override
    public void withdraw(RequestNumber number, CompanyId company, String why) {
        if (!line.hold(number).company().equals(company)) {
            throw new NotOnFile();
        }
        line.leave(number, file.change(number, one -> one.withdraw(why)));
    }

    @Override
    @Transactional
    public BasisPoints rateToday(RequestNumber number) {
        return rate(file.require(number));
    }

    private BasisPoints rate(LoanApplication one) {
        return programmes
                .require(one.programme())
                .terms()
                .rateFor(one.isPreferred() && file.isPreferred(one.programme(), one.company()));
    }
}
