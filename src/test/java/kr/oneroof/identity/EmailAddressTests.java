package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {
    @ParameterizedTest
    @ValueSource(strings = {"lee@hanbit.kr", " lee@hanbit.kr ", "이한빛@한빛.kr", "a.b+c@sub.hanbit.co.kr", "a'b@hanbit.kr"})
    void isWhatALetterMayReach(String typed) {
        assertThat(EmailAddress.isOne(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lee",
                "lee@hanbit",
                "lee@hanbit.k",
                "@hanbit.kr",
                "lee@@hanbit.kr",
                "a b@hanbit.kr",
                "lee@hanbit.kr,kim@hanbit.kr",
                "Lee <lee@hanbit.kr>",
                "lee@hanbit.kr\nBcc:all@hanbit.kr",
                "l\u3164ee@hanbit.kr"
            })
    void isNothingThatReachesTwoOrNobody(String typed) {
        assertThat(EmailAddress.isOne(typed)).isFalse();
    }

    @Test
    void isAsLongAsLettersAreCarried() {
        var domain = "@" + "a".repeat(200) + ".kr";
        assertThat(EmailAddress.isOne("l".repeat(50) + domain)).isTrue();
        assertThat(EmailAddress.isOne("l".repeat(51) + domain)).isFalse();
        assertThat(EmailAddress.isOne("l".repeat(65) + "@hanbit.kr")).isFalse();
    }

    @Test
    void isComparedInSmallLettersWithoutBlanks() {
        assertThat(EmailAddress.normal("  Lee@HANBIT.kr ")).isEqualTo("lee@hanbit.kr");
    }
}
