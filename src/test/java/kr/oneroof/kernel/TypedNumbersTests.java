package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates, amounts, moments and months as people type them. */
class TypedNumbersTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"2.5, 250", "0, 0", "0.75, 75", "100, 10000", "' 3 ', 300", "2.50, 250"})
    void readsRatesInPerCent(String typed, int basisPoints) {
        assertThat(TypedInput.rate(typed)).contains(new BasisPoints(basisPoints));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2,5", "-1", "100.01", "2.555", "2.5%", "이.오", ".5"})
    void takesNothingElseForARate(@Nullable String typed) {
        assertThat(TypedInput.rate(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'200,000,000', 200000000", "' 1 000 ', 1000", "abc, abc", "'', ''"})
    void readsAmountsHoweverTheyAreGrouped(String typed, String read) {
        assertThat(TypedInput.number(typed)).isEqualTo(read);
    }

    @Test
    void readsMoments() {
        assertThat(TypedInput.moment("2026-01-14T09:00")).contains(LocalDateTime.of(2026, 1, 14, 9, 0));
        assertThat(TypedInput.moment("2026-01-14")).isEmpty();
        assertThat(TypedInput.moment("1026-01-14T09:00")).isEmpty();
        assertThat(TypedInput.moment(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03",
        "2026-13, 2026-11",
        "'', 2026-11",
        "0001-01, 2026-11",
        "2126-11, 2126-11",
        "2127-01, 2026-11"
    })
    void readsMonthsOfOurTime(String typed, YearMonth read) {
        assertThat(TypedInput.month(typed, TODAY)).isEqualTo(read);
    }

    @Test
    void showsRatesAsTheyAreSpoken() {
        var korean = new KoreanFormat();
        assertThat(korean.percent(new BasisPoints(250))).isEqualTo("2.5%");
        assertThat(korean.percent(new BasisPoints(75))).isEqualTo("0.75%");
        assertThat(korean.percent(new BasisPoints(10_000))).isEqualTo("100%");
        assertThat(korean.percent(BasisPoints.ZERO)).isEqualTo("0%");
    }
}
