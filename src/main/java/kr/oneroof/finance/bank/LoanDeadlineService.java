package kr.oneroof.finance.bank;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.BankChanged;
import kr.oneroof.finance.RecommendationLapsed;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Until when a bank may lend, and which one; what is not drawn in time goes back to the volume (추천 실효). */
@Service
@Transactional
public class LoanDeadlineService {
    private final LoanAccountRepository repository;
    private final LoanAccountLoader loader;
    private final VolumeLedgerService ledger;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    LoanDeadlineService(
            LoanAccountRepository repository,
            LoanAccountLoader loader,
            VolumeLedgerService ledger,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.repository = repository;
        this.loader = loader;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Another bank will lend. @throws BankRefused once something was drawn */
    public void changeBank(RequestNumber number, UUID bank) {
        var account = lock(number);
        if (account.loan().whole() || account.firstDrawn().isPresent()) {
            throw new BankRefused("drawn-already");
        }
        var from = account.loan().party().bank();
        repository.changeBank(number, bank);
        events.publishEvent(new BankChanged(number, from, bank));
    }

    /**
     * Asks for more time to lend.
     *
     * @throws BankRefused when it was given once, when it is too late, and when the programme gives none
     */
    public void askForTime(RequestNumber number, String why, PersonId clerk) {
        var account = lock(number);
        var deadline = account.loan().deadline();
        if (deadline.extended() || account.loan().whole() || account.terms().extensionMonths() == 0) {
            throw new BankRefused("no-more-time");
        }
        if (clock.today().isAfter(deadline.validUntil())) {
            throw new BankRefused("time-late");
        }
        repository.askForTime(number, why);
        tell("time-asked", account, "");
    }

    /** Gives more time, or says no and why. @throws BankRefused when nobody asked */
    public void answerAboutTime(RequestNumber number, boolean given, String why, PersonId officer) {
        var account = lock(number);
        if (account.loan().deadline().asked().isEmpty()) {
            throw new BankRefused("not-asked");
        }
        if (given) {
            repository.extend(
                    number,
                    account.loan()
                            .deadline()
                            .validUntil()
                            .plusMonths(account.terms().extensionMonths()));
        } else {
            repository.askForTime(number, "");
        }
        tell(given ? "time-given" : "time-refused", account, "");
        events.publishEvent(new LoanExtensionAnswered(number, given, why));
    }

    /** Gives what was not drawn back to the volume (실효). */
    public void lapse(RequestNumber number) {
        var account = lock(number);
        if (!account.loan().whole()) {
            repository.lapse(number, clock.today());
            tell("lapsed", account, "");
            giveBack(number);
        }
    }

    /** Gives back what a finished loan did not draw; until then a mistake of the clerk can be corrected. */
    public void release(RequestNumber number) {
        lock(number);
        if (!repository.isReleased(number)) {
            repository.release(number, clock.today());
            giveBack(number);
        }
    }

    /** Gives what was not drawn back to the volume, and tells whoever waits for it. */
    void giveBack(RequestNumber number) {
        var unused = ledger.release(number);
        if (unused.amount() > 0) {
            events.publishEvent(new RecommendationLapsed(number, unused, clock.today()));
        }
    }

    private LoanAccount lock(RequestNumber number) {
        repository.lock(number);
        return loader.accounts(List.of(number.value())).getFirst();
    }

    private void tell(String deed, LoanAccount account, String detail) {
        events.publishEvent(new LoanAccountEvent(
                deed, account.loan().number(), account.loan().party().company(), detail));
    }
}
