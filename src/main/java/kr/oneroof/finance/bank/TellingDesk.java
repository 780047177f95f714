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
import kr.oneroof.finance.volume.VolumeLedger;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional
class TellingDesk implements LoanTelling {
    private final FactRows facts;
    private final AccountRows rows;
    private final VolumeLedger ledger;
    private final ApplicationEventPublisher events;

    TellingDesk(FactRows facts, AccountRows rows, VolumeLedger ledger, ApplicationEventPublisher events) {
        this.facts = facts;
        this.rows = rows;
        this.ledger = ledger;
        this.events = events;
    }

    @EventListener
    void on(LoanRecommended told) {
        facts.open(told);
    }

    @Override
    public void tell(RequestNumber number, LoanNews news, PersonId clerk) {
        tell(number, news, clerk, Set.of());
    }

    @Override
    public void tell(RequestNumber number, LoanNews news, PersonId clerk, Set<Doubt> meant) {
        var account = hold(number);
        account.require(news, facts.today());
        if (!meant.containsAll(Doubt.about(news, account))) {
            throw new BankRefused("doubtful");
        }
        switch (news.kind()) {
            case DRAW, LAST_DRAW -> draw(account, news, clerk);
            case REPAY, PREPAY -> facts.move(number, entry(news.kind().name(), news.day(), news.signed(), null), clerk);
            case RATE -> facts.rate(number, news, clerk);
            case ARREARS -> facts.arrears(number, news.day(), null, clerk);
            case ARREARS_OVER ->
                facts.arrears(
                        number,
                        account.openArrears().orElseThrow().from(),
                        news.day().minusDays(1),
                        clerk);
        }
        tell("told", account, news.kind() + " " + news.day() + " " + news.value());
    }

    private void draw(LoanAccount account, LoanNews news, PersonId clerk) {
        var number = account.loan().number();
        var drawn = account.drawn().amount() + news.value();
        var whole = news.kind() == LoanNews.Kind.LAST_DRAW
                || drawn == account.loan().approved().amount();
        var first = account.firstDrawn().filter(day -> day.isBefore(news.day())).orElse(news.day());
        facts.move(number, entry("DRAW", news.day(), news.value(), null), clerk);
        facts.drawn(number, first, whole, news.account());
        ledger.execute(number, new Won(news.value()));
        events.publishEvent(new LoanDrawn(number, new Won(news.value()), news.day(), whole));
    }

    @Override
    public void correct(RequestNumber number, UUID entry, LocalDate day, Won amount, PersonId clerk) {
        var account = hold(number);
        var wrong = account.entries().stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        account.requireCorrection(wrong, day, amount.amount(), facts.today());
        var draw = wrong.kind().equals("DRAW");
        facts.move(number, entry("CORRECTION", wrong.on(), -wrong.won(), wrong.id()), clerk);
        if (amount.amount() > 0) {
            facts.move(number, entry(wrong.kind(), day, draw ? amount.amount() : -amount.amount(), null), clerk);
        }
        if (draw) {
            if (!ledger.correct(number, amount.amount() - wrong.won())) {
                throw new BankRefused("no-room");
            }
            var now = rows.accounts(List.of(number.value())).getFirst();
            facts.drawn(number, now.firstDrawn().orElse(null), false, "");
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
        if (facts.isReleased(number)) {
            giveBack(number);
        } else if (now.drawn().amount() == 0) {
            facts.reopen(number);
            events.publishEvent(new DrawUndone(number));
        }
    }

    @Override
    public void correctArrears(RequestNumber number, LocalDate wrong, Support.@Nullable Stretch right, PersonId clerk) {
        var account = hold(number);
        account.requireArrearsCorrection(wrong, right, facts.today());
        facts.voidArrears(number, wrong, clerk);
        if (right != null) {
            facts.arrears(number, right.from(), right.until().equals(LoanAccount.OPEN) ? null : right.until(), clerk);
        }
        tell(
                "corrected",
                account,
                "ARREARS " + wrong + " -> " + (right == null ? "-" : right.from() + " " + right.until()));
    }

    @Override
    public void moveTo(RequestNumber number, UUID bank) {
        var account = hold(number);
        if (account.loan().whole() || account.firstDrawn().isPresent()) {
            throw new BankRefused("drawn-already");
        }
        var from = account.loan().party().bank();
        facts.moveTo(number, bank);
        events.publishEvent(new BankChanged(number, from, bank));
    }

    @Override
    public void askForTime(RequestNumber number, String why, PersonId clerk) {
        var account = hold(number);
        var deadline = account.loan().deadline();
        if (deadline.extended() || account.loan().whole() || account.terms().extensionMonths() == 0) {
            throw new BankRefused("no-more-time");
        }
        if (facts.today().isAfter(deadline.validUntil())) {
            throw new BankRefused("time-late");
        }
        facts.askForTime(number, why);
        tell("time-asked", account, "");
    }

    @Override
    public void answerAboutTime(RequestNumber number, boolean given, String why, PersonId officer) {
        var account = hold(number);
        if (account.loan().deadline().asked().isEmpty()) {
            throw new BankRefused("not-asked");
        }
        if (given) {
            facts.extend(
                    number,
                    account.loan()
                            .deadline()
                            .validUntil()
                            .plusMonths(account.terms().extensionMonths()));
        } else {
            facts.askForTime(number, "");
        }
        tell(given ? "time-given" : "time-refused", account, "");
        events.publishEvent(new TimeAnswered(number, given, why));
    }

    @Override
    public void lapse(RequestNumber number) {
        var account = hold(number);
        if (!account.loan().whole()) {
            facts.lapse(number, facts.today());
            tell("lapsed", account, "");
            giveBack(number);
        }
    }

    @Override
    public void release(RequestNumber number) {
        hold(number);
        if (!facts.isReleased(number)) {
            facts.release(number, facts.today());
            giveBack(number);
        }
    }

    @Override
    public UUID halt(RequestNumber number, LocalDate from, @Nullable LocalDate until) {
        hold(number);
        return facts.halt(number, from, until);
    }

    @Override
    public void undoHalt(UUID halt) {
        hold(facts.numberOf(halt));
        facts.undoHalt(halt);
    }

    @Override
    public void holdFirst(UUID bank, List<String> numbers, List<String> drawn) {
        facts.hold(bank, numbers);
        facts.programmesOf(bank, drawn).forEach(ledger::holdFirst);
    }

    private LoanAccount hold(RequestNumber number) {
        facts.hold(number);
        return rows.accounts(List.of(number.value())).getFirst();
    }

    private void giveBack(RequestNumber number) {
        var unused = ledger.release(number);
        if (unused.amount() > 0) {
            events.publishEvent(new RecommendationLapsed(number, unused, facts.today()));
        }
    }

    private void tell(String deed, LoanAccount account, String detail) {
        events.publishEvent(new LoanTold(
                deed, account.loan().number(), account.loan().party().company(), detail));
    }

    private static LoanAccount.Entry entry(String kind, LocalDate on, long won, @Nullable UUID corrects) {
        return new LoanAccount.Entry(UUID.randomUUID(), kind, on, won, corrects);
    }
}
