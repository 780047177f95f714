package kr.oneroof.consultation.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.kernel.Won;

/** The money of a clinic, to the won. */
class ClinicQuoteTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ClinicTerms SAMPLE = new ClinicTerms(
            DAY,
            new Won(350_000),
            7,
            List.of(new ClinicTerms.Band(10, 7_000), new ClinicTerms.Band(0, 9_000)),
            new Won(2_000_000),
            14);

    @ParameterizedTest
    @CsvSource({
        "0,1,315000,35000",
        "9,2,630000,70000",
        "10,2,490000,210000",
        "10,1,245000,105000",
        "57,7,1715000,735000"
    })
    void paysTheShareOfTheBand(int staff, int days, long support, long company) {
        var quote = SAMPLE.quote(days, new ClinicTerms.Staffing(staff, DAY), new Won(0));
        assertThat(quote.centrePays()).isEqualTo(new Won(support));
        assertThat(quote.companyPays()).isEqualTo(new Won(company));
        assertThat(quote.isCut()).isFalse();
    }

    @Test
    void cutsTheSupportAtTheYearsLimitAndNeverBelowNought() {
        var staffing = new ClinicTerms.Staffing(5, DAY);
        assertThat(SAMPLE.quote(7, staffing, new Won(0)).support()).isEqualTo(2_000_000);
        assertThat(SAMPLE.quote(7, staffing, new Won(0)).isCut()).isTrue();
        assertThat(SAMPLE.quote(2, staffing, new Won(1_700_000)).support()).isEqualTo(300_000);
        assertThat(SAMPLE.quote(2, staffing, new Won(2_500_000)).support()).isZero();
        assertThat(SAMPLE.quote(2, staffing, new Won(2_500_000)).companyPays()).isEqualTo(new Won(700_000));
    }

    @Test
    void addsUpWhateverTheTerms() {
        var luck = new Random(20261125);
        for (var round = 0; round < 20_000; round++) {
            var terms = new ClinicTerms(
                    DAY,
                    new Won(1 + luck.nextLong(10_000_000)),
                    31,
                    List.of(
                            new ClinicTerms.Band(0, 1 + luck.nextInt(10_000)),
                            new ClinicTerms.Band(1 + luck.nextInt(50), 1 + luck.nextInt(10_000))),
                    new Won(1 + luck.nextLong(5_000_000)),
                    14);
            var staff = luck.nextInt(100);
            var days = 1 + luck.nextInt(31);
            var used = new Won(luck.nextLong(3_000_000));
            var quote = terms.quote(days, new ClinicTerms.Staffing(staff, DAY), used);
            var exact = BigInteger.valueOf(days)
                    .multiply(BigInteger.valueOf(terms.dayRate().amount()))
                    .multiply(BigInteger.valueOf(terms.bandOf(staff).shareBp()))
                    .divide(BigInteger.valueOf(10_000));
            assertThat(quote.share().amount()).isEqualTo(exact.longValueExact());
            assertThat(quote.support() + quote.companyPays().amount())
                    .isEqualTo(quote.total().amount());
            assertThat(quote.support()).isBetween(0L, quote.share().amount());
            assertThat(quote.support() + used.amount())
                    .isLessThanOrEqualTo(
                            Math.max(used.amount(), terms.companyCap().amount()));
            assertThat(quote.isCut()).isEqualTo(quote.support() < quote.share().amount());
            assertHeldDaysAddUp(quote, 1 + luck.nextInt(days));
        }
    }

    private static void assertHeldDaysAddUp(ClinicQuote quote, int held) {
        var part = quote.held(held);
        assertThat(part.support() + part.companyPays().amount()).isEqualTo(held * quote.dayRate());
        assertThat(part.support()).isLessThanOrEqualTo(quote.support());
        assertThat(quote.held(quote.days())).isEqualTo(quote);
    }

    @Test
    void knowsNoShareWithoutABand() {
        var terms = new ClinicTerms(DAY, new Won(1), 1, List.of(new ClinicTerms.Band(10, 7_000)), new Won(1), 1);
        assertThatThrownBy(() -> terms.bandOf(9)).isInstanceOf(NoSuchElementException.class);
    }
}
