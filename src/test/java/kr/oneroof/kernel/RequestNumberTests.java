package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestNumberTests {
    @Test
    void isTheYearAndSixDigits() {
        assertThat(RequestNumber.of(2026, 137)).hasToString("2026-000137");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-137", "1999-000001", "2026-0000001", "2026-000137 ", "SOS-2026-000137"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> new RequestNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
