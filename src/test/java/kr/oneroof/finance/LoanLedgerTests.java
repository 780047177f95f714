package kr.oneroof.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Won;

class LoanLedgerTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void holdsNothingBeforeTheFirstDraw() {
        var loan = new LoanLedger(List.of(new Movement(DAY, 100)), List.of());
        assertThat(loan.balanceOn(DAY.minusDays(1))).isZero();
        assertThat(loan.balanceOn(DAY)).isEqualTo(100);
    }

    @Test
    void addsUpPartsInWhateverOrderTheBankTold() {
        var loan = new LoanLedger(
                List.of(new Movement(DAY.plusDays(5), -30), new Movement(DAY, 100), new Movement(DAY.plusDays(2), 50)),
                List.of());
        assertThat(List.of(loan.balanceOn(DAY), loan.balanceOn(DAY.plusDays(2)), loan.balanceOn(DAY.plusDays(5))))
                .containsExactly(100L, 150L, 120L);
    }

    @Test
    void takesTheRateThatHeldThatDay() {
        var loan = new LoanLedger(
                List.of(),
                List.of(new LoanRate(DAY.plusDays(10), new BasisPoints(455)), new LoanRate(DAY, new BasisPoints(412))));
        assertThat(loan.rateOn(DAY.minusDays(1))).isEqualTo(BasisPoints.ZERO);
        assertThat(loan.rateOn(DAY.plusDays(9)).value()).isEqualTo(412);
        assertThat(loan.rateOn(DAY.plusDays(10)).value()).isEqualTo(455);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026,1", "2026-03-31,2026,1", "2026-04-01,2026,2", "2026-12-31,2026,4"})
    void knowsTheQuarterOfADay(LocalDate day, int year, int number) {
        assertThat(Quarter.of(day)).isEqualTo(new Quarter(year, number));
    }

    @Test
    void goesFromTheLastQuarterToTheNextYear() {
        assertThat(new Quarter(2027, 4).next()).isEqualTo(new Quarter(2028, 1));
        assertThat(new Quarter(2028, 1).lastDay()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-19,false", "2026-01-20,true", "2026-02-09,true", "2026-02-10,false", "2026-05-01,false"})
    void coversTheDaysUntilItIsStopped(LocalDate day, boolean covered) {
        assertThat(support().stoppedFrom(LocalDate.of(2026, 2, 10)).covers(day)).isEqualTo(covered);
    }

    @Test
    void stopsAsTheReferenceReckons() {
        var loan = new LoanLedger(
                List.of(new Movement(LocalDate.of(2026, 1, 20), 200_000_000)),
                List.of(new LoanRate(LocalDate.of(2026, 1, 20), new BasisPoints(500))));
        var quarter = new Quarter(2026, 1);
        var stopped = support().stoppedFrom(LocalDate.of(2026, 2, 10));
        assertThat(InterestSubsidy.of(loan, stopped, quarter.firstDay(), quarter.lastDay())
                        .amount())
                .isEqualTo(new Won(287_671));
        assertThat(InterestSubsidy.of(loan, support(), quarter.firstDay(), quarter.lastDay())
                        .amount())
                .isEqualTo(new Won(972_602));
    }

    @ParameterizedTest
    @CsvSource({"FIXED_365,1246575", "ACTUAL,1243169"})
    void countsLeapYearsAsTheProgrammeSays(DayBasis basis, long won) {
        var from = LocalDate.of(2028, 1, 1);
        var loan = new LoanLedger(
                List.of(new Movement(from, 200_000_000)), List.of(new LoanRate(from, new BasisPoints(500))));
        var support = new Support(
                new Won(200_000_000),
                new BasisPoints(250),
                BasisPoints.ZERO,
                basis,
                from,
                LocalDate.of(2030, 12, 31),
                null,
                List.of());
        assertThat(InterestSubsidy.of(loan, support, from, LocalDate.of(2028, 3, 31))
                        .amount())
                .isEqualTo(new Won(won));
    }

    @Test
    void endsWithItsTerm() {
        var loan = new LoanLedger(
                List.of(new Movement(LocalDate.of(2026, 1, 20), 200_000_000)),
                List.of(new LoanRate(LocalDate.of(2026, 1, 20), new BasisPoints(500))));
        var last = new Quarter(2029, 1);
        assertThat(InterestSubsidy.of(loan, support(), last.firstDay(), last.lastDay())
                        .segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.days()).isEqualTo(19));
    }

    @Test
    void ordersAndLimitsRates() {
        assertThat(new BasisPoints(250).atMost(new BasisPoints(180)).value()).isEqualTo(180);
        assertThat(new BasisPoints(250).less(new BasisPoints(300))).isEqualTo(BasisPoints.ZERO);
        assertThat(new BasisPoints(100)).isLessThan(new BasisPoints(101));
        assertThatThrownBy(() -> new BasisPoints(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BasisPoints(10_001)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Support support() {
        return new Support(
                new Won(200_000_000),
                new BasisPoints(250),
                BasisPoints.ZERO,
                DayBasis.FIXED_365,
                LocalDate.of(2026, 1, 20),
                LocalDate.of(2029, 1, 19),
                null,
                List.of());
    }
}
