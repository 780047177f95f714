package kr.oneroof.finance.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Won;

/** When the principal is to be paid back. */
class RepaymentScheduleTests {
    private static final LocalDate DRAWN = LocalDate.of(2026, 1, 31);

    @Test
    void paysWorkingCapitalBackAtItsEnd() {
        var schedule = RepaymentSchedule.of(terms(Programme.Repayment.BULLET, 36, 24), new Won(200_000_000), DRAWN);
        assertThat(schedule.instalments())
                .containsExactly(new RepaymentSchedule.Instalment(LocalDate.of(2029, 1, 31), new Won(200_000_000)));
    }

    @Test
    void paysFacilitiesBackByTheQuarterAfterTheGracePeriod() {
        var schedule =
                RepaymentSchedule.of(terms(Programme.Repayment.QUARTERLY_EQUAL, 36, 24), new Won(100_000_003), DRAWN);
        assertThat(schedule.instalments())
                .extracting(RepaymentSchedule.Instalment::on)
                .containsExactly(
                        LocalDate.of(2028, 4, 30),
                        LocalDate.of(2028, 7, 31),
                        LocalDate.of(2028, 10, 31),
                        LocalDate.of(2029, 1, 31));
        assertThat(schedule.instalments())
                .extracting(one -> one.amount().amount())
                .containsExactly(25_000_000L, 25_000_000L, 25_000_000L, 25_000_003L);
        assertThat(schedule.after(LocalDate.of(2028, 7, 31))).isEqualTo(new Won(50_000_003));
    }

    @Test
    void paysByTheMonthWhereTheTermsSaySo() {
        assertThat(RepaymentSchedule.of(terms(Programme.Repayment.EQUAL_PRINCIPAL, 12, 6), new Won(60), DRAWN)
                        .instalments())
                .hasSize(6);
        assertThat(RepaymentSchedule.of(terms(Programme.Repayment.EQUAL_PRINCIPAL, 12, 6), new Won(0), DRAWN)
                        .instalments())
                .isEmpty();
    }

    @Test
    void settlesTheOldestAsPlannedAndTheLastEarly() {
        var schedule =
                RepaymentSchedule.of(terms(Programme.Repayment.QUARTERLY_EQUAL, 36, 24), new Won(100_000_000), DRAWN);
        assertThat(schedule.left(25_000_000, 30_000_000).instalments())
                .containsExactly(
                        new RepaymentSchedule.Instalment(LocalDate.of(2028, 7, 31), new Won(25_000_000)),
                        new RepaymentSchedule.Instalment(LocalDate.of(2028, 10, 31), new Won(20_000_000)));
        assertThat(schedule.left(0, 0)).isEqualTo(schedule);
        assertThat(schedule.left(40_000_000, 60_000_000).instalments()).isEmpty();
        assertThat(schedule.left(100_000_000, 0).instalments()).isEmpty();
    }

    @Test
    void leavesAnInstalmentThatNobodyPaidWhereItWas() {
        var schedule = RepaymentSchedule.of(terms(Programme.Repayment.EQUAL_PRINCIPAL, 12, 6), new Won(60), DRAWN);
        var left = schedule.left(10, 0).instalments();
        assertThat(left).hasSize(5);
        assertThat(left.getFirst().isPast(left.getFirst().on())).isFalse();
        assertThat(left.getFirst().isPast(left.getFirst().on().plusDays(1))).isTrue();
    }

    /** Whatever the terms, the parts are the whole, in order, and the last one falls on the end of the term. */
    @Test
    void alwaysAddsUp() {
        for (var seed = 0; seed < 500; seed++) {
            var luck = new Random(seed);
            var term = 1 + luck.nextInt(120);
            var repayment = Programme.Repayment.values()[luck.nextInt(3)];
            var principal = new Won(1 + luck.nextLong(10_000_000_000L));
            var schedule = RepaymentSchedule.of(terms(repayment, term, luck.nextInt(term + 1)), principal, DRAWN);
            assertThat(schedule.after(DRAWN)).as("seed " + seed).isEqualTo(principal);
            assertThat(schedule.instalments())
                    .as("seed " + seed)
                    .isSortedAccordingTo((one, two) -> one.on().compareTo(two.on()));
            assertThat(schedule.instalments().getLast().on()).as("seed " + seed).isEqualTo(DRAWN.plusMonths(term));
        }
    }

    private static Programme.Terms terms(Programme.Repayment repayment, int term, int grace) {
        return new Programme.Terms(
                new Won(1),
                term,
                grace,
                repayment,
                new BasisPoints(250),
                BasisPoints.ZERO,
                new BasisPoints(250),
                Programme.Model.FIXED_POINTS,
                BasisPoints.ZERO,
                DayBasis.FIXED_365,
                Programme.Rounding.ONE_WON,
                3,
                0,
                0,
                true);
    }
}
