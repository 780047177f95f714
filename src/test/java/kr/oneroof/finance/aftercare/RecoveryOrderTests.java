package kr.oneroof.finance.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/** What is paid back, and who may decide about it, without a database. */
class RecoveryOrderTests {
    private static final LocalDate NOTICED = LocalDate.of(2026, 11, 13);
    private static final PersonId OFFICER = PersonId.fresh();

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-11-13, 6",
        "2026-11-01, 2026-11-30, 0",
        "2026-10-31, 2026-11-01, 1",
        "2025-12-31, 2026-12-01, 12",
        "2026-12-01, 2026-11-30, 0"
    })
    void countsInterestByMonths(LocalDate occurred, LocalDate noticed, int months) {
        assertThat(RecoveryOrder.monthsBetween(occurred, noticed)).isEqualTo(months);
    }

    @Test
    void addsInterestAndCutsItToTheWon() {
        var order = order(734_246, 310, 6, 3, List.of());
        assertThat(order.interest()).isEqualTo(new Won(11_380));
        assertThat(order.total()).isEqualTo(new Won(745_626));
        assertThat(order.dueOn()).isEqualTo("2026-12-13");
        assertThat(order(734_246, 0, 6, 1, List.of()).interest()).isEqualTo(new Won(0));
    }

    /** Whatever comes in and in how many parts: the plan is the whole, and what is left is what did not come. */
    @Test
    void alwaysAddsUp() {
        for (var seed = 0; seed < 300; seed++) {
            var luck = new Random(seed);
            var whole = order(
                    1 + luck.nextLong(900_000_000),
                    luck.nextInt(1_000),
                    luck.nextInt(60),
                    1 + luck.nextInt(60),
                    List.of());
            var part = new Won(1 + luck.nextLong(whole.total().amount()));
            var order = order(
                    whole.principal().amount(),
                    whole.rate().value(),
                    whole.months(),
                    whole.instalments(),
                    List.of(new RecoveryOrder.Payment(NOTICED, part)));
            assertThat(order.plan(NOTICED)).as("seed " + seed).hasSize(order.instalments());
            assertThat(order.plan(NOTICED).stream()
                            .mapToLong(one -> one.amount().amount())
                            .sum())
                    .as("seed " + seed)
                    .isEqualTo(order.total().amount());
            assertThat(order.left().amount())
                    .as("seed " + seed)
                    .isEqualTo(order.total().amount() - part.amount());
            assertThat(order.isOverdue(NOTICED.plusYears(10)))
                    .as("seed " + seed)
                    .isEqualTo(order.left().amount() > 0);
            assertThat(order.isOverdue(order.dueOn())).as("seed " + seed).isFalse();
        }
    }

    @Test
    void givesTheCompanyItsTime() {
        var silent = measure(AftercareMeasureState.HEARING, "");
        assertThatExceptionOfType(AftercareRefused.class)
                .isThrownBy(() -> silent.requireDecidable(PersonId.fresh(), NOTICED))
                .withMessage("hearing");
        silent.requireDecidable(PersonId.fresh(), NOTICED.plusDays(1));
        measure(AftercareMeasureState.HEARING, "아닙니다.").requireDecidable(PersonId.fresh(), NOTICED);
        assertThatExceptionOfType(AftercareRefused.class)
                .isThrownBy(() -> measure(AftercareMeasureState.HEARING, "네").requireDecidable(OFFICER, NOTICED))
                .withMessage("own-proposal");
        silent.requireHearing(NOTICED);
        assertThatExceptionOfType(AftercareRefused.class)
                .isThrownBy(() -> silent.requireHearing(NOTICED.plusDays(1)))
                .withMessage("hearing-over");
    }

    @ParameterizedTest
    @EnumSource(value = AftercareMeasureState.class, mode = EnumSource.Mode.EXCLUDE, names = "HEARING")
    void decidesOnce(AftercareMeasureState state) {
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> measure(state, "").requireDecidable(PersonId.fresh(), NOTICED.plusDays(9)));
        assertThat(state.next().contains(AftercareMeasureState.UNDONE))
                .isEqualTo(state == AftercareMeasureState.DECIDED);
    }

    @Test
    void endsOnlyASuspensionThatRuns() {
        var running = measure(AftercareMeasureState.DECIDED, AftercareAction.SUSPEND);
        assertThat(running.isOpenSuspension()).isTrue();
        running.requireEndable(NOTICED);
        assertThatExceptionOfType(AftercareRefused.class)
                .isThrownBy(() -> running.requireEndable(NOTICED.minusDays(91)))
                .withMessage("end-before-begin");
        assertThatExceptionOfType(AftercareRefused.class)
                .isThrownBy(() -> measure(AftercareMeasureState.DECIDED, AftercareAction.STOP)
                        .requireEndable(NOTICED))
                .withMessage("no-suspension");
        assertThat(measure(AftercareMeasureState.HEARING, AftercareAction.SUSPEND)
                        .isOpenSuspension())
                .isFalse();
    }

    private static AftercareMeasure measure(AftercareMeasureState state, AftercareAction action) {
        return new AftercareMeasure(
                UUID.randomUUID(),
                new RequestNumber("2026-000001"),
                new CompanyId(UUID.randomUUID()),
                "한빛정밀",
                new AftercareMeasure.Matter(
                        AftercareCause.SUSPENDED_BUSINESS,
                        action,
                        NOTICED.minusDays(90),
                        NOTICED.minusDays(90),
                        null,
                        "휴업"),
                state,
                new AftercareMeasure.Hearing(NOTICED, ""),
                new AftercareMeasure.Hands(OFFICER, null, null),
                "");
    }

    @ParameterizedTest
    @EnumSource(AftercareAction.class)
    void haltsUnlessItOnlyWarns(AftercareAction action) {
        assertThat(action.halts()).isEqualTo(action != AftercareAction.WARN);
    }

    private static AftercareMeasure measure(AftercareMeasureState state, String heard) {
        return new AftercareMeasure(
                UUID.randomUUID(),
                new RequestNumber("2026-000001"),
                new CompanyId(UUID.randomUUID()),
                "한빛정밀",
                new AftercareMeasure.Matter(
                        AftercareCause.MOVED_OUT,
                        AftercareAction.STOP,
                        NOTICED.minusDays(90),
                        NOTICED.minusDays(90),
                        null,
                        "이전"),
                state,
                new AftercareMeasure.Hearing(NOTICED, heard),
                new AftercareMeasure.Hands(OFFICER, null, null),
                "");
    }

    private static RecoveryOrder order(
            long principal, int rate, int months, int instalments, List<RecoveryOrder.Payment> paid) {
        return order(principal, rate, months, instalments, paid, null);
    }

    private static RecoveryOrder order(
            long principal,
            int rate,
            int months,
            int instalments,
            List<RecoveryOrder.Payment> paid,
            @Nullable LocalDate cancelled) {
        return new RecoveryOrder(
                UUID.randomUUID(),
                new RequestNumber("2026-000001"),
                new Won(principal),
                new BasisPoints(rate),
                months,
                instalments,
                NOTICED,
                cancelled,
                paid,
                new Won(0));
    }

    @Test
    void asksForNothingOnceItIsCancelled() {
        var cancelled = order(1_000_000, 310, 6, 3, List.of(), NOTICED.plusDays(5));
        assertThat(cancelled.left()).isEqualTo(new Won(0));
        assertThat(cancelled.isOverdue(NOTICED.plusYears(1))).isFalse();
        assertThat(cancelled.toRefund()).isEqualTo(new Won(0));
        var paid = order(
                1_000_000,
                310,
                6,
                3,
                List.of(new RecoveryOrder.Payment(NOTICED, new Won(300_000))),
                NOTICED.plusDays(5));
        assertThat(paid.toRefund()).isEqualTo(new Won(300_000));
    }
}
