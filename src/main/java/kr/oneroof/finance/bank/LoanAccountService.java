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

import kr.oneroof.finance.DrawUndone;
import kr.oneroof.finance.LoanDrawn;
import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/**
 * What banks report about their loans, how they correct it, and for which days the city pays nothing. Each step locks
 * the loan's row, then the volume's where it changes.
 */
@Service
@Transactional
public class LoanAccountService {
    private final LoanAccountRepository repository;
    private final LoanAccountLoader loader;
    private final LoanDeadlineService deadlines;
    private final VolumeLedgerService ledger;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    LoanAccountService(
            LoanAccountRepository repository,
            LoanAccountLoader loader,
            LoanDeadlineService deadlines,
            VolumeLedgerService ledger,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.repository = repository;
        this.loader = loader;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(LoanRecommended told) {
        repository.open(told);
    }

    /** Books a change about which there is no doubt. */
    public void tell(RequestNumber number, LoanChange change, PersonId clerk) {
        tell(number, change, clerk, Set.of());
    }

    /**
     * Books a change.
     *
     * @param meant doubts that the clerk saw and confirmed
     * @throws BankRefused when that cannot be, or is doubtful and not confirmed
     * @throws kr.oneroof.kernel.NotOnFile for another bank's loan
     */
    public void tell(RequestNumber number, LoanChange change, PersonId clerk, Set<Doubt> meant) {
        var account = lock(number);
        new LoanChangeRule(account, clock.today()).require(change);
        if (!meant.containsAll(Doubt.about(change, account))) {
            throw new BankRefused("doubtful");
        }
        switch (change.kind()) {
            case DRAW, LAST_DRAW -> draw(account, change, clerk);
            case REPAY, PREPAY ->
                repository.move(number, entry(change.kind().name(), change.day(), change.signed(), null), clerk);
            case RATE -> repository.rate(number, change, clerk);
            case ARREARS -> repository.arrears(number, change.day(), null, clerk);
            case ARREARS_OVER ->
                repository.arrears(
                        number,
                        account.openArrears().orElseThrow().from(),
                        change.day().minusDays(1),
                        clerk);
        }
        tell("told", account, change.kind() + " " + change.day() + " " + change.value());
    }

    private void draw(LoanAccount account, LoanChange change, PersonId clerk) {
        var number = account.loan().number();
        var drawn = account.drawn().amount() + change.value();
        var whole = change.kind() == LoanChange.Kind.LAST_DRAW
                || drawn == account.loan().approved().amount();
        var first =
                account.firstDrawn().filter(day -> day.isBefore(change.day())).orElse(change.day());
        repository.move(number, entry("DRAW", change.day(), change.value(), null), clerk);
        repository.drawn(number, first, whole, change.account());
        ledger.execute(number, new Won(change.value()));
        events.publishEvent(new LoanDrawn(number, new Won(change.value()), change.day(), whole));
    }

    /**
     * Takes an entry back and puts the right one in its place; both stay on file.
     *
     * @throws BankRefused when the right one cannot be
     */
    public void correct(RequestNumber number, UUID entry, LocalDate day, Won amount, PersonId clerk) {
        var account = lock(number);
        var wrong = account.entries().stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        new LoanChangeRule(account, clock.today()).requireCorrection(wrong, day, amount.amount());
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
     * After a correction: what was given back to the volume stays given back; before that, a loan of which nothing is
     * drawn is as if the bank had reported nothing.
     */
    private void settle(LoanAccount now) {
        var number = now.loan().number();
        if (repository.isReleased(number)) {
            deadlines.giveBack(number);
        } else if (now.drawn().amount() == 0) {
            repository.reopen(number);
            events.publishEvent(new DrawUndone(number));
        }
    }

    /**
     * Takes arrears back, or puts others in their place.
     *
     * @param wrong their first day as it was reported
     * @param right what holds instead; null for nothing
     * @throws BankRefused when there are none, or the right ones cannot be
     */
    public void correctArrears(RequestNumber number, LocalDate wrong, Support.@Nullable Stretch right, PersonId clerk) {
        var account = lock(number);
        new LoanChangeRule(account, clock.today()).requireArrearsCorrection(wrong, right);
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

    /** From that day on the city pays nothing, until a day or for good. @param until last day; null for good */
    public UUID halt(RequestNumber number, LocalDate from, @Nullable LocalDate until) {
        lock(number);
        return repository.halt(number, from, until);
    }

    /** Takes a halt back, as if it had never been decided. */
    public void undoHalt(UUID halt) {
        lock(repository.numberOf(halt));
        repository.undoHalt(halt);
    }

    /**
     * Locks before many changes are booked at once: the bank's loans sorted by number, then the volumes of those that
     * are drawn sorted by programme. So two files never wait for each other.
     */
    public void lockAll(UUID bank, List<String> numbers, List<String> drawn) {
        repository.lock(bank, numbers);
        repository.programmesOf(bank, drawn).forEach(ledger::holdFirst);
    }

    private LoanAccount lock(RequestNumber number) {
        repository.lock(number);
        return loader.accounts(List.of(number.value())).getFirst();
    }

    private void tell(String deed, LoanAccount account, String detail) {
        events.publishEvent(new LoanAccountEvent(
                deed, account.loan().number(), account.loan().party().company(), detail));
    }

    private static LoanAccount.Entry entry(String kind, LocalDate on, long won, @Nullable UUID corrects) {
        return new LoanAccount.Entry(UUID.randomUUID(), kind, on, won, corrects);
    }
}
