package kr.oneroof.finance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    static final LocalDate DRAWN = LocalDate.of(2026, 1, 20);
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
        assertThat(Settlement.adjustments(account, List.of(FIRST), Map.of(FIRST, 972_602L)))
                .isEmpty();
        assertThat(Settlement.adjustments(account, List.of(FIRST), Map.of(FIRST, 1_000_000L)))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(972_602 - 1_000_000));
        assertThat(Settlement.adjustments(account, List.of(new Quarter(2025, 4)), Map.of()))
                .isEmpty();
    }

    /**
     * The firm leaves on 2026-05-20 after three quarters were paid; what the bank told late besides is not the firm's.
     */
    @Test
    void recoversOnlyWhatTheHaltTookAway() {
        var halt = new Support.Stretch(LocalDate.of(2026, 2, 10), LoanAccount.OPEN);
        var paid = Map.of(FIRST, 972_602L);
        var halted = account(List.of(draw(DRAWN, 200_000_000)), List.of(halt));
        assertThat(Settlement.recovered(halted, halted.without(halt), paid))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(287_671 - 972_602));
        var half = account(List.of(draw(DRAWN, 100_000_000)), List.of(halt));
        assertThat(Settlement.recovered(half, half.without(halt), paid))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(143_835 - 486_301));
        assertThat(Settlement.recovered(half, half.without(halt), Map.of(FIRST, 143_835L)))
                .isEmpty();
        assertThat(Settlement.recovered(half, half, paid)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClaimVerdict.class)
    void paysOnlyWhatIsOurs(ClaimVerdict verdict) {
        assertThat(verdict.isPaid()).isEqualTo(verdict == ClaimVerdict.MATCH || verdict == ClaimVerdict.DIFF);
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void neverLeavesAClosedQuarter(ClaimState state) {
        assertThat(state.isClosed()).isEqualTo(state.next().stream().allMatch(next -> next == ClaimState.PAID));
    }

    static LoanAccount.Entry draw(LocalDate day, long won) {
        return new LoanAccount.Entry(UUID.randomUUID(), "DRAW", day, won, null);
    }

    static LoanAccount account(List<LoanAccount.Entry> entries, List<Support.Stretch> halts) {
        return new LoanAccount(
                new Loan(
                        new RequestNumber("2026-000001"),
                        new Loan.Party(
                                new CompanyId(UUID.randomUUID()),
                                "한빛정밀",
                                "1234567890",
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "동부은행"),
                        new Won(200_000_000),
                        new BasisPoints(250),
                        new Loan.Deadline(DRAWN.minusDays(9), DRAWN.plusMonths(3), "", false, null),
                        "110-1",
                        true),
                LoanTown.terms(250),
                entries,
                List.of(new LoanRate(DRAWN, new BasisPoints(520))),
                List.of(),
                halts);
    }
}
