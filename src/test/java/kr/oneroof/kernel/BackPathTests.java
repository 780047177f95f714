package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackPathTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "answers",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nLocation: x",
                "\t//evil.example",
                " //evil.example",
                "/a\u0000b",
                "/\u200b/evil.example",
                "/\u0085/evil.example",
                "/\u2028/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "https:/evil.example",
                "/\ufeff/evil.example"
            })
    void leadsHomeWhateverCouldLeaveTheHouse(String typed) {
        assertThat(BackPath.of(typed)).isEqualTo("/");
    }

    @Test
    void leadsHomeWithoutAnAddressAndWithOneLongerThanAnyPage() {
        assertThat(BackPath.of(null)).isEqualTo("/");
        assertThat(BackPath.of("/" + "a".repeat(2001))).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "/answers,                     /answers",
        "/answers?words=a&after=1%20b, /answers?words=a&after=1%20b",
        "/answers?words=용접,           /answers?words=%EC%9A%A9%EC%A0%91",
        "/{x},                         /%7Bx%7D",
        "/a?b=//c,                     /a?b=//c"
    })
    void keepsAPageOfTheHouseAndEscapesWhatNeedsIt(String typed, String path) {
        assertThat(BackPath.of(typed)).isEqualTo(path);
    }
}
