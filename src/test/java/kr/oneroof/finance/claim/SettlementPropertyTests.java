package kr.oneroof.finance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.bank.LoanAccount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Loans with made-up lives: whatever comes in late and in whatever order, what was paid is what is due. */
class SettlementPropertyTests {
    private static final Quarter FIRST = new Quarter(2026, 1);

    /**
     * What becomes known in one quarter, about any day before its end.
     *
     * @param back how far back the day lies, in thousandths of the loan's life so far
     * @param part what is paid back of what is left, in thousandths; 0 for nothing
     * @param halt days that do not count from then on; 0 for none
     */
    record News(int back, int part, int halt) {}

    @Property(tries = 500)
    void paysWhatIsDueAndNeverMore(@ForAll("principals") long principal, @ForAll("lives") List<News> life) {
        var entries = new ArrayList<>(List.of(SettlementTests.draw(SettlementTests.DRAWN, principal)));
        var halts = new ArrayList<Support.Stretch>();
        var paid = new HashMap<Quarter, Long>();
        var closed = new ArrayList<Quarter>();
        var quarter = FIRST;
        for (var change : life) {
            happen(change, entries, halts, quarter);
            var account = SettlementTests.account(entries, halts);
            Settlement.adjustments(account, closed, paid)
                    .forEach(line -> paid.merge(line.quarter(), line.amount(), Long::sum));
            paid.put(quarter, Settlement.regular(account, quarter).amount());
            closed.add(quarter);
            for (var past : closed) {
                assertThat(paid.get(past))
                        .as("%s", past)
                        .isEqualTo(account.due(past).amount())
                        .isNotNegative();
            }
            assertThat(Settlement.adjustments(account, closed, paid)).isEmpty();
            quarter = quarter.next();
        }
    }

    /**
     * However results follow each other, the bank gets no more in all than the lines, and what is below nothing is
     * carried.
     */
    @Property
    void carriesToTheWon(@ForAll("results") List<Long> results) {
        var carried = 0L;
        var got = 0L;
        var lines = 0L;
        for (var result : results) {
            var settlement = new Settlement(result, carried);
            assertThat(settlement.payable()).isNotNegative();
            got += settlement.payable();
            lines += result;
            carried = settlement.carriedOut();
            assertThat(got + carried).isEqualTo(lines);
        }
    }

    private static void happen(
            News change, List<LoanAccount.Entry> entries, List<Support.Stretch> halts, Quarter quarter) {
        var life = quarter.lastDay().toEpochDay() - SettlementTests.DRAWN.toEpochDay();
        LocalDate day = SettlementTests.DRAWN.plusDays(Math.max(1, life * change.back / 1000));
        var left = entries.stream().mapToLong(LoanAccount.Entry::won).sum();
        if (change.part > 0 && left > 0) {
            entries.add(new LoanAccount.Entry(
                    UUID.randomUUID(), "PREPAY", day, -Math.max(1, left * change.part / 1000), null));
        }
        if (change.halt > 0) {
            halts.add(new Support.Stretch(day, day.plusDays(change.halt - 1)));
        }
    }

    @Provide
    Arbitrary<Long> principals() {
        return Arbitraries.longs().between(1, 300_000_000);
    }

    @Provide
    Arbitrary<List<Long>> results() {
        return Arbitraries.longs().between(-5_000_000, 5_000_000).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<News>> lives() {
        var seldom = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 1000)));
        return Combinators.combine(Arbitraries.integers().between(0, 1000), seldom, seldom.map(days -> days / 8))
                .as(News::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }
}
