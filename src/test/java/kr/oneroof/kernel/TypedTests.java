package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {
    @Test
    void composesHangulAndLineEnds() {
        assertThat(Typed.text(" \u1100\u1161\r\n나\0 ")).isEqualTo("가\n나");
        assertThat(Typed.text(null)).isEmpty();
    }

    @Test
    void readsADay() {
        assertThat(Typed.day(" 2026-11-24 ")).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13-01", "2026-02-29", "24.11.2026", "어제", "0001-01-01", "9999-01-01"})
    void takesNothingElseForADay(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"010-1234-5678,01012345678", "+82-10-1234-5678,01012345678", "+82 (0)55 123 4567,0551234567",
        "(055) 123-4567,0551234567", "055/123/4567,0551234567", "1588-0000,15880000", "전화,''",
        "12345678901234,123456789012", "+8,8"})
    void keepsAPhoneAsDigits(String typed, String digits) {
        assertThat(Typed.phone(typed)).isEqualTo(digits);
    }

    @Test
    void knowsAChoiceByItsNameAlone() {
        enum Colour { RED }
        assertThat(Typed.choice(Colour.class, "RED")).contains(Colour.RED);
        assertThat(Typed.choice(Colour.class, "red")).isEmpty();
        assertThat(Typed.choice(Colour.class, null)).isEmpty();
    }
}
