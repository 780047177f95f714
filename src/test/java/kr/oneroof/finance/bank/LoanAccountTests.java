package kr.oneroof.finance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Support;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** The book of a loan, without a database. */
class LoanAccountTests {
    private static final LocalDate DRAWN = LocalDate.of(2026, 1, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void forgetsNothingAndCountsWhatStands() {
        var wrong = entry("DRAW", DRAWN, 80_000_000, null);
        var account = account(
                List.of(
                        wrong,
                        entry("CORRECTION", DRAWN, -80_000_000, wrong.id()),
                        entry("DRAW", DRAWN.plusDays(3), 90_000_000, null)),
                List.of());
        assertThat(account.entries()).hasSize(3);
        assertThat(account.standing()).hasSize(1);
        assertThat(account.drawn()).isEqualTo(new Won(90_000_000));
        assertThat(account.firstDrawn()).hasValue(DRAWN.plusDays(3));
        assertThat(account.balance(DRAWN)).isEqualTo(new Won(0));
        assertThat(account.entries().getFirst().amount()).isEqualTo(80_000_000);
    }

    @Test
    void endsADayBeforeItsTerm() {
        var account = account(List.of(entry("DRAW", DRAWN, 200_000_000, null)), List.of());
        assertThat(account.lastDay()).hasValue(LocalDate.of(2029, 1, 19));
        assertThat(account.due(new Quarter(2029, 1))).isEqualTo(new Won(260_273));
        assertThat(account.due(new Quarter(2029, 2))).isEqualTo(new Won(0));
        assertThat(account(List.of(), List.of()).due(new Quarter(2026, 1))).isEqualTo(new Won(0));
        assertThat(account(List.of(), List.of()).schedule().instalments()).isEmpty();
    }

    @Test
    void paysNothingForWhatIsAboveTheRecommendation() {
        var account = account(List.of(entry("DRAW", DRAWN, 250_000_000, null)), List.of());
        assertThat(account.due(new Quarter(2026, 1))).isEqualTo(new Won(972_602));
    }

    @Test
    void knowsWhetherItIsInArrears() {
        var open = account(
                List.of(entry("DRAW", DRAWN, 1_000_000, null)),
                List.of(new Support.Stretch(DRAWN.plusDays(9), LoanAccount.OPEN)));
        assertThat(open.isInArrears()).isTrue();
        assertThat(open.openArrears()).isPresent();
        refused(open, new LoanChange(LoanChange.Kind.ARREARS, DRAWN.plusDays(20), 0, ""), "in-arrears");
        refused(open, new LoanChange(LoanChange.Kind.ARREARS_OVER, DRAWN.plusDays(9), 0, ""), "no-arrears");
        new LoanChangeRule(open, TODAY)
                .require(new LoanChange(LoanChange.Kind.ARREARS_OVER, DRAWN.plusDays(10), 0, ""));
        var over = account(
                List.of(entry("DRAW", DRAWN, 1_000_000, null)),
                List.of(new Support.Stretch(DRAWN.plusDays(9), DRAWN.plusDays(12))));
        assertThat(over.isInArrears()).isFalse();
        refused(over, new LoanChange(LoanChange.Kind.ARREARS, DRAWN.plusDays(12), 0, ""), "in-arrears");
        new LoanChangeRule(over, TODAY).require(new LoanChange(LoanChange.Kind.ARREARS, DRAWN.plusDays(13), 0, ""));
    }

    @Test
    void knowsHowItWillBeOnceSomethingIsTold() {
        var fresh = account(List.of(), List.of());
        var drawn = fresh.after(new LoanChange(LoanChange.Kind.DRAW, DRAWN, 150_000_000, "110-2"));
        assertThat(drawn.drawn()).isEqualTo(new Won(150_000_000));
        assertThat(drawn.loan().whole()).isFalse();
        assertThat(drawn.after(new LoanChange(LoanChange.Kind.DRAW, DRAWN, 50_000_000, ""))
                        .loan()
                        .whole())
                .isTrue();
        assertThat(drawn.after(new LoanChange(LoanChange.Kind.LAST_DRAW, DRAWN, 1, ""))
                        .loan()
                        .whole())
                .isTrue();
        var late = drawn.after(new LoanChange(LoanChange.Kind.ARREARS, DRAWN.plusDays(9), 0, ""));
        assertThat(late.isInArrears()).isTrue();
        assertThat(late.after(new LoanChange(LoanChange.Kind.ARREARS_OVER, DRAWN.plusDays(12), 0, ""))
                        .arrears())
                .containsExactly(new Support.Stretch(DRAWN.plusDays(9), DRAWN.plusDays(11)));
        assertThat(drawn.after(new LoanChange(LoanChange.Kind.PREPAY, DRAWN.plusDays(1), 50_000_000, ""))
                        .balance(TODAY))
                .isEqualTo(new Won(100_000_000));
    }

    @Test
    void forgetsOneHalt() {
        var halt = new Support.Stretch(DRAWN.plusDays(10), LoanAccount.OPEN);
        var whole = account(List.of(entry("DRAW", DRAWN, 200_000_000, null)), List.of());
        var halted = new LoanAccount(
                whole.loan(), whole.terms(), whole.entries(), whole.rates(), List.of(), List.of(halt, halt));
        assertThat(halted.without(halt).halts()).containsExactly(halt);
        assertThat(halted.without(halt).without(halt).due(new Quarter(2026, 1))).isEqualTo(new Won(972_602));
    }

    @Test
    void plansWhatIsLeftAfterAnEarlyRepayment() {
        var account = account(
                List.of(
                        entry("DRAW", DRAWN, 200_000_000, null),
                        entry("PREPAY", DRAWN.plusMonths(3), -50_000_000, null)),
                List.of());
        assertThat(account.plan(TODAY).instalments())
                .containsExactly(new RepaymentSchedule.Instalment(DRAWN.plusMonths(36), new Won(150_000_000)));
        assertThat(account.plan(DRAWN.plusMonths(3).minusDays(1)).total()).isEqualTo(new Won(200_000_000));
        assertThat(account.schedule().total()).isEqualTo(new Won(200_000_000));
        assertThat(account.isPartlyRepaid(DRAWN)).isFalse();
        assertThat(account.isPartlyRepaid(TODAY)).isTrue();
    }

    /**
     * Drawn in parts, paid back as planned and early, taken back and told anew: the plan is what the balance is, to the
     * won.
     */
    @Test
    void plansExactlyTheBalance() {
        for (var seed = 0; seed < 400; seed++) {
            var luck = new Random(seed);
            var entries = new ArrayList<LoanAccount.Entry>();
            for (var step = 0; step < 10; step++) {
                var kind = LoanChange.Kind.values()[List.of(0, 2, 3).get(luck.nextInt(3))];
                var day = DRAWN.plusDays(luck.nextInt(300));
                var won = 1 + luck.nextLong(90_000_000);
                if (luck.nextInt(4) == 0
                        && !account(entries, List.of()).standing().isEmpty()) {
                    takeBack(entries, luck);
                } else if (isPossible(entries, new LoanChange(kind, day, won, "110-1"))) {
                    entries.add(entry(kind.name(), day, kind.isDraw() ? won : -won, null));
                }
            }
            var account = account(entries, List.of());
            var plan = account.plan(TODAY);
            assertThat(plan.total()).as("seed %d", seed).isEqualTo(account.balance(TODAY));
            assertThat(plan.instalments())
                    .as("seed %d", seed)
                    .allSatisfy(one -> assertThat(one.amount().amount()).isPositive());
            assertThat(account.schedule().total()).as("seed %d", seed).isEqualTo(account.drawn());
        }
    }

    private static void takeBack(List<LoanAccount.Entry> entries, Random luck) {
        var standing = account(entries, List.of()).standing();
        var wrong = standing.get(luck.nextInt(standing.size()));
        try {
            new LoanChangeRule(account(entries, List.of()), TODAY).requireCorrection(wrong, wrong.on(), 0);
            entries.add(entry("CORRECTION", wrong.on(), -wrong.won(), wrong.id()));
        } catch (BankRefused needed) {
            assertThat(needed).hasMessage("overpaid");
        }
    }

    private static boolean isPossible(List<LoanAccount.Entry> entries, LoanChange change) {
        try {
            new LoanChangeRule(account(entries, List.of()), TODAY).require(change);
            return true;
        } catch (BankRefused impossible) {
            return false;
        }
    }

    /**
     * Whatever is let in, in whatever order, the principal is below nothing on no day, and never above what was
     * recommended.
     */
    @Test
    void letsNothingInThatCannotBe() {
        for (var seed = 0; seed < 300; seed++) {
            var luck = new Random(seed);
            var entries = new ArrayList<LoanAccount.Entry>();
            for (var step = 0; step < 12; step++) {
                var kind = luck.nextInt(3) == 0 ? LoanChange.Kind.DRAW : LoanChange.Kind.PREPAY;
                var change =
                        new LoanChange(kind, DRAWN.plusDays(luck.nextInt(80)), 1 + luck.nextLong(120_000_000), "110-1");
                try {
                    new LoanChangeRule(account(entries, List.of()), TODAY).require(change);
                    entries.add(entry(kind.name(), change.day(), change.signed(), null));
                } catch (BankRefused refused) {
                    assertThat(refused.messageKey())
                            .as("seed " + seed)
                            .matches("finance\\.bank\\.refused\\.(too-much|overpaid)");
                }
            }
            var account = account(entries, List.of());
            for (var day = 0; day < 90; day++) {
                assertThat(account.balance(DRAWN.plusDays(day)).amount())
                        .as("seed %d, day %d", seed, day)
                        .isBetween(0L, 200_000_000L);
            }
        }
    }

    private static void refused(LoanAccount account, LoanChange change, String why) {
        assertThatExceptionOfType(BankRefused.class)
                .isThrownBy(() -> new LoanChangeRule(account, TODAY).require(change))
                .withMessage(why);
    }

    private static LoanAccount.Entry entry(String kind, LocalDate on, long won, @Nullable UUID corrects) {
        return new LoanAccount.Entry(UUID.randomUUID(), kind, on, won, corrects);
    }

    private static LoanAccount account(List<LoanAccount.Entry> entries, List<Support.Stretch> arrears) {
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
                        false),
                LoanTown.terms(250),
                entries,
                List.of(new LoanRate(DRAWN, new BasisPoints(520))),
                arrears,
                List.of());
    }
}
