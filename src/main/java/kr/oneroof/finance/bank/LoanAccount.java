package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.InterestSubsidy;
import kr.oneroof.finance.LoanLedger;
import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.Movement;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Won;

/**
 * All that is known of a loan (대출 원장): what was drawn and paid back, at what rate, when it was in arrears, and when the
 * centre stopped paying. The subsidy follows from these facts alone.
 *
 * @param halts stretches for which the city pays nothing
 */
public record LoanAccount(
        Loan loan,
        Programme.Terms terms,
        List<Entry> entries,
        List<LoanRate> rates,
        List<Support.Stretch> arrears,
        List<Support.Stretch> halts) {
    /** The end of a stretch that nobody ended yet. */
    public static final LocalDate OPEN = LocalDate.of(2999, 12, 31);

    public LoanAccount {
        entries = List.copyOf(entries);
        rates = List.copyOf(rates);
        arrears = List.copyOf(arrears);
        halts = List.copyOf(halts);
    }

    /** A change of principal as the bank reported it. @param corrects the entry that it takes back */
    public record Entry(
            UUID id,
            String kind,
            LocalDate on,
            long won,
            @Nullable UUID corrects) {
        /** However it moved the principal, in won. */
        public long amount() {
            return Math.abs(won);
        }

        public String messageKey() {
            return "finance.bank.entry." + kind;
        }
    }

    public LoanLedger book() {
        return new LoanLedger(
                entries.stream().map(entry -> new Movement(entry.on, entry.won)).toList(), rates);
    }

    /** Entries that hold: neither corrections nor what they took back. */
    public List<Entry> standing() {
        var gone = new HashSet<UUID>();
        entries.stream().filter(entry -> entry.corrects != null).forEach(entry -> {
            gone.add(entry.id);
            gone.add(entry.corrects);
        });
        return entries.stream().filter(entry -> !gone.contains(entry.id)).toList();
    }

    public Won drawn() {
        return new Won(draws().stream().mapToLong(Entry::won).sum());
    }

    public Optional<LocalDate> firstDrawn() {
        return draws().stream().map(Entry::on).min(Comparator.naturalOrder());
    }

    private List<Entry> draws() {
        return standing().stream().filter(entry -> entry.kind.equals("DRAW")).toList();
    }

    /** As if the centre had not halted it for those days. */
    public LoanAccount without(Support.Stretch halt) {
        var rest = new ArrayList<>(halts);
        rest.remove(halt);
        return new LoanAccount(loan, terms, entries, rates, arrears, rest);
    }

    /** Principal at the close of a day. */
    public Won balance(LocalDate day) {
        return new Won(standing().stream()
                .filter(entry -> !entry.on.isAfter(day))
                .mapToLong(Entry::won)
                .sum());
    }

    /** The last day for which the city pays: the day before the loan's term is over. */
    public Optional<LocalDate> lastDay() {
        return firstDrawn().map(day -> day.plusMonths(terms.termMonths()).minusDays(1));
    }

    /** What the city promised for it; empty until it was drawn. */
    public Optional<Support> support() {
        return firstDrawn()
                .map(first -> new Support(
                        loan.approved(),
                        loan.rate(),
                        terms.leastOwnRate(),
                        terms.basis(),
                        first,
                        first.plusMonths(terms.termMonths()).minusDays(1),
                        null,
                        Stream.concat(arrears.stream(), halts.stream()).toList()));
    }

    /** Line by line, before it is cut as the programme says. */
    public InterestSubsidy subsidy(Quarter quarter) {
        return support()
                .map(support -> InterestSubsidy.of(book(), support, quarter.firstDay(), quarter.lastDay()))
                .orElseGet(() -> new InterestSubsidy(List.of(), new Won(0)));
    }

    /** What the city owes for a quarter. */
    public Won due(Quarter quarter) {
        return terms.rounding().cut(subsidy(quarter).amount());
    }

    /** What is left to be paid back (남은 상환 계획); its sum is the {@link #balance} of that day. */
    public RepaymentSchedule plan(LocalDate day) {
        return schedule().left(reported("REPAY", day), reported("PREPAY", day));
    }

    /** Whether something was paid back, so that what is left is no longer the first plan. */
    public boolean isPartlyRepaid(LocalDate day) {
        return reported("REPAY", day) + reported("PREPAY", day) > 0;
    }

    private long reported(String kind, LocalDate day) {
        return standing().stream()
                .filter(entry -> entry.kind.equals(kind) && !entry.on.isAfter(day))
                .mapToLong(Entry::amount)
                .sum();
    }

    /** As agreed for all that was drawn (처음 상환 계획). */
    public RepaymentSchedule schedule() {
        return firstDrawn()
                .map(first -> RepaymentSchedule.of(terms, drawn(), first))
                .orElseGet(() -> new RepaymentSchedule(List.of()));
    }

    public boolean isInArrears() {
        return arrears.stream().anyMatch(stretch -> stretch.until().equals(OPEN));
    }

    /** The account after that change; only for a change that {@link LoanChangeRule} let pass. */
    LoanAccount after(LoanChange change) {
        var nowEntries = new ArrayList<>(entries);
        var nowRates = new ArrayList<>(rates);
        var nowArrears = new ArrayList<>(arrears);
        switch (change.kind()) {
            case DRAW, LAST_DRAW, REPAY, PREPAY ->
                nowEntries.add(new Entry(
                        UUID.randomUUID(),
                        change.kind().isDraw() ? "DRAW" : change.kind().name(),
                        change.day(),
                        change.signed(),
                        null));
            case RATE -> nowRates.add(new LoanRate(change.day(), new BasisPoints(Math.toIntExact(change.value()))));
            case ARREARS -> nowArrears.add(new Support.Stretch(change.day(), OPEN));
            case ARREARS_OVER ->
                nowArrears.replaceAll(one -> one.until().equals(OPEN)
                        ? new Support.Stretch(one.from(), change.day().minusDays(1))
                        : one);
        }
        var whole = loan.whole()
                || change.kind() == LoanChange.Kind.LAST_DRAW
                || change.kind().isDraw()
                        && drawn().amount() + change.value() == loan.approved().amount();
        return new LoanAccount(loan.drawn(whole, change.account()), terms, nowEntries, nowRates, nowArrears, halts);
    }

    Optional<Support.Stretch> openArrears() {
        return arrears.stream().filter(one -> one.until().equals(OPEN)).findFirst();
    }
}
