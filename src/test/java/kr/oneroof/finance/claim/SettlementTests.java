package kr.oneroof.finance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.bank.Loan;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** What is paid follows from what is known, whatever comes in late and in whatever order. */
class SettlementTests {
    private static final LocalDate DRAWN = LocalDate.of(2026, 1, 20);
    private static final Quarter FIRST = new Quarter(2026, 1);

    @Test
    void carriesWhatIsBelowNothing() {
        assertThat(new Settlement(-5, 0).payable()).isZero();
        assertThat(new Settlement(-5, 0).carriedOut()).isEqualTo(-5);
        assertThat(new Settlement(7, -5).payable()).isEqualTo(2);
        assertThat(new Settlement(7, -5).carriedOut()).isZero();
        assertThat(new Settlement(3, -5).carriedOut()).isEqualTo(-2);
    }

    @Test
    void saysNothingOfQuartersThatStayAsTheyWere() {
        var account = account(List.of(draw(DRAWN, 200_000_000)), List.of());
        assertThat(Settlement.regular(account, FIRST).amount()).isEqualTo(972_602);
        assertThat(Settlement.adjustments(account, List.of(FIRST), Map.of(FIRST, 972_602L))).isEmpty();
        assertThat(Settlement.adjustments(account, List.of(FIRST), Map.of(FIRST, 1_000_000L))).singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(972_602 - 1_000_000));
        assertThat(Settlement.adjustments(account, List.of(new Quarter(2025, 4)), Map.of())).isEmpty();
    }

    /**
     * Late news quarter after quarter: what was paid in all is what is due now, recomputing a quarter gives what was paid for it,
     * and no quarter is ever paid below nothing.
     */
    @Test
    void endsWithWhatIsDue() {
        for (var seed = 0; seed < 300; seed++) {
            var luck = new Random(seed);
            var entries = new ArrayList<>(List.of(draw(DRAWN, 50_000_000L + luck.nextLong(150_000_000L))));
            var halts = new ArrayList<Support.Stretch>();
            var paid = new HashMap<Quarter, Long>();
            var closed = new ArrayList<Quarter>();
            for (var quarter = FIRST; closed.size() < 8; quarter = quarter.next()) {
                happen(luck, entries, halts, quarter);
                var account = account(entries, halts);
                for (var line : Settlement.adjustments(account, closed, paid)) {
                    paid.merge(line.quarter(), line.amount(), Long::sum);
                }
                paid.put(quarter, Settlement.regular(account, quarter).amount());
                closed.add(quarter);
                for (var past : closed) {
                    assertThat(paid.get(past)).as("seed %d, %s", seed, past).isEqualTo(account.due(past).amount()).isNotNegative();
                }
                assertThat(Settlement.adjustments(account, closed, paid)).as("seed " + seed).isEmpty();
            }
        }
    }

    /** A repayment told late, or days that do not count. */
    private static void happen(Random luck, List<LoanAccount.Entry> entries, List<Support.Stretch> halts, Quarter quarter) {
        var day = DRAWN.plusDays(1 + luck.nextInt((int) (quarter.lastDay().toEpochDay() - DRAWN.toEpochDay())));
        var left = entries.stream().mapToLong(LoanAccount.Entry::won).sum();
        if (luck.nextInt(3) == 0 && left > 1) {
            entries.add(new LoanAccount.Entry(UUID.randomUUID(), "PREPAY", day, -1 - luck.nextLong(left - 1), null));
        }
        if (luck.nextInt(4) == 0) {
            halts.add(new Support.Stretch(day, day.plusDays(luck.nextInt(100))));
        }
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void paysOnlyWhatIsOurs(Verdict verdict) {
        assertThat(verdict.isPaid()).isEqualTo(verdict == Verdict.MATCH || verdict == Verdict.DIFF);
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void neverLeavesAClosedQuarter(ClaimState state) {
        assertThat(state.isClosed()).isEqualTo(state.next().stream().allMatch(next -> next == ClaimState.PAID));
    }

    private static LoanAccount.Entry draw(LocalDate day, long won) {
        return new LoanAccount.Entry(UUID.randomUUID(), "DRAW", day, won, null);
    }

    private static LoanAccount account(List<LoanAccount.Entry> entries, List<Support.Stretch> halts) {
        return new LoanAccount(new Loan(new RequestNumber("2026-000001"), new Loan.Party(new CompanyId(UUID.randomUUID()), "한빛정밀",
                "1234567890", UUID.randomUUID(), UUID.randomUUID(), "동부은행"), new Won(200_000_000), new BasisPoints(250),
                new Loan.Deadline(DRAWN.minusDays(9), DRAWN.plusMonths(3), "", false, null), "110-1", true), LoanTown.terms(250), entries,
                List.of(new LoanRate(DRAWN, new BasisPoints(520))), List.of(), halts);
    }
}
