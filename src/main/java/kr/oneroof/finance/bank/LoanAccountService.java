package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.BankChanged;
import kr.oneroof.finance.DrawUndone;
import kr.oneroof.finance.LoanDrawn;
import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.finance.RecommendationLapsed;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * What banks tell, and what the centre decides about a loan's days. Each verb holds the loan's row, then the volume's
 * where it changes.
 */
@Service
@Transactional
public class LoanAccountService {
    private final LoanAccountRepository repository;
    private final LoanAccountLoader loader;
    private final VolumeLedgerService ledger;
    private final ApplicationEventPublisher events;

    LoanAccountService(
            LoanAccountRepository repository,
            LoanAccountLoader loader,
            VolumeLedgerService ledger,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.loader = loader;
        this.ledger = ledger;
        this.events = events;
    }

    @EventListener
    void on(LoanRecommended told) {
        repository.open(told);
    }

    /** What nobody doubts. */
    public void tell(RequestNumber number, LoanChange news, PersonId clerk) {
        tell(number, news, clerk, Set.of());
    }

    /**
     * Books it.
     *
     * @param meant doubts that the clerk saw and confirmed
     * @throws BankRefused when that cannot be, or is doubtful and not confirmed
     * @throws kr.oneroof.kernel.NotOnFile for another bank's loan
     */
    public void tell(RequestNumber number, LoanChange news, PersonId clerk, Set<Doubt> meant) {
        var account = hold(number);
        account.require(news, repository.today());
        if (!meant.containsAll(Doubt.about(news, account))) {
            throw new BankRefused("doubtful");
        }
        switch (news.kind()) {
            case DRAW, LAST_DRAW -> draw(account, news, clerk);
            case REPAY, PREPAY ->
                repository.move(number, entry(news.kind().name(), news.day(), news.signed(), null), clerk);
            case RATE -> repository.rate(number, news, clerk);
            case ARREARS -> repository.arrears(number, news.day(), null, clerk);
            case ARREARS_OVER ->
                repository.arrears(
                        number,
                        account.openArrears().orElseThrow().from(),
                        news.day().minusDays(1),
                        clerk);
        }
        tell("told", account, news.kind() + " " + news.day() + " " + news.value());
    }

    private void draw(LoanAccount account, LoanChange news, PersonId clerk) {
        var number = account.loan().number();
        var drawn = account.drawn().amount() + news.value();
        var whole = news.kind() == LoanChange.Kind.LAST_DRAW
                || drawn == account.loan().approved().amount();
        var first = account.firstDrawn().filter(day -> day.isBefore(news.day())).orElse(news.day());
        repository.move(number, entry("DRAW", news.day(), news.value(), null), clerk);
        repository.drawn(number, first, whole, news.account());
        ledger.execute(number, new Won(news.value()));
        events.publishEvent(new LoanDrawn(number, new Won(news.value()), news.day(), whole));
    }

    /**
     * Takes an entry back and puts the right one in its place; both stay on file. @throws BankRefused when that cannot
     * be
     */
    public void correct(RequestNumber number, UUID entry, LocalDate day, Won amount, PersonId clerk) {
        var account = hold(number);
        var wrong = account.entries().stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        account.requireCorrection(wrong, day, amount.amount(), repository.today());
        var draw = wrong.kind().equals("DRAW");
        repository.move(number, entry("CORRECTION", wrong.on(), -wrong.won(), wrong.id()), clerk);
        if (amount.amount() > 0) {
            repository.move(number, entry(wrong.kind(), day, draw ? amount.amount() : -amount.amount(), null), clerk);
        }
        if (draw) {
            if (!ledger.correct(number, amount.amount() - wrong.won())) {
                throw new BankRefused("no-room");
            }
            var now = loader.accounts(List.of(number.value())).getFirst();
            repository.drawn(number, now.firstDrawn().orElse(null), false, "");
            settle(now);
        }
        tell(
                "corrected",
                account,
                wrong.kind() + " " + wrong.on() + " " + wrong.won() + " -> " + day + " " + amount.amount());
    }

    /**
     * What was given back already stays so; before, a loan of which nothing is drawn after all is as if nobody had told
     * anything.
     */
    private void settle(LoanAccount now) {
        var number = now.loan().number();
        if (repository.isReleased(number)) {
            giveBack(number);
        } else if (now.drawn().amount() == 0) {
            repository.reopen(number);
            events.publishEvent(new DrawUndone(number));
        }
    }

    /**
     * Takes arrears back, or puts others in their place.
     *
     * @param wrong their first day as it was told
     * @param right what holds instead; null for nothing
     * @throws BankRefused when there are none, or the right ones cannot be
     */
    public void correctArrears(RequestNumber number, LocalDate wrong, Support.@Nullable Stretch right, PersonId clerk) {
        var account = hold(number);
        account.requireArrearsCorrection(wrong, right, repository.today());
        repository.voidArrears(number, wrong, clerk);
        if (right != null) {
            repository.arrears(
                    number, right.from(), right.until().equals(LoanAccount.OPEN) ? null : right.until(), clerk);
        }
        tell(
                "corrected",
                account,
                "ARREARS " + wrong + " -> " + (right == null ? "-" : right.from() + " " + right.until()));
    }

    /** Another bank will lend. @throws BankRefused once something was drawn */
    public void moveTo(RequestNumber number, UUID bank) {
        var account = hold(number);
        if (account.loan().whole() || account.firstDrawn().isPresent()) {
            throw new BankRefused("drawn-already");
        }
        var from = account.loan().party().bank();
        repository.moveTo(number, bank);
        events.publishEvent(new BankChanged(number, from, bank));
    }

    /**
     * Wishes for more time to lend. @throws BankRefused when it was given once, or is too late, or the programme has
     * none
     */
    public void askForTime(RequestNumber number, String why, PersonId clerk) {
        var account = hold(number);
        var deadline = account.loan().deadline();
        if (deadline.extended() || account.loan().whole() || account.terms().extensionMonths() == 0) {
            throw new BankRefused("no-more-time");
        }
        if (repository.today().isAfter(deadline.validUntil())) {
            throw new BankRefused("time-late");
        }
        repository.askForTime(number, why);
        tell("time-asked", account, "");
    }

    /** Gives more time, or says no and why. @throws BankRefused when nobody asked */
    public void answerAboutTime(RequestNumber number, boolean given, String why, PersonId officer) {
        var account = hold(number);
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
        var account = hold(number);
        if (!account.loan().whole()) {
            repository.lapse(number, repository.today());
            tell("lapsed", account, "");
            giveBack(number);
        }
    }

    /** Gives back what a finished loan did not draw; until then a slip of the clerk's can be mended. */
    public void release(RequestNumber number) {
        hold(number);
        if (!repository.isReleased(number)) {
            repository.release(number, repository.today());
            giveBack(number);
        }
    }

    /** From that day on nothing is paid, until a day or for good. @param until last day; null for good */
    public UUID halt(RequestNumber number, LocalDate from, @Nullable LocalDate until) {
        hold(number);
        return repository.halt(number, from, until);
    }

    /** As if it had never been decided. */
    public void undoHalt(UUID halt) {
        hold(repository.numberOf(halt));
        repository.undoHalt(halt);
    }

    /**
     * Before many are told of at once, in whatever order: the bank's loans sorted by number, then the volumes of those
     * that are drawn sorted by programme. Two files never wait for each other crosswise.
     */
    public void holdFirst(UUID bank, List<String> numbers, List<String> drawn) {
        repository.hold(bank, numbers);
        repository.programmesOf(bank, drawn).forEach(ledger::holdFirst);
    }

    private LoanAccount hold(RequestNumber number) {
        repository.hold(number);
        return loader.accounts(List.of(number.value())).getFirst();
    }

    private void giveBack(RequestNumber number) {
        var unused = ledger.release(number);
        if (unused.amount() > 0) {
            events.publishEvent(new RecommendationLapsed(number, unused, repository.today()));
        }
    }

    private void tell(String deed, LoanAccount account, String detail) {
        events.publishEvent(new LoanAccountEvent(
                deed, account.loan().number(), account.loan().party().company(), detail));
    }

    private static LoanAccount.Entry entry(String kind, LocalDate on, long won, @Nullable UUID corrects) {
        return new LoanAccount.Entry(UUID.randomUUID(), kind, on, won, corrects);
    }
}
