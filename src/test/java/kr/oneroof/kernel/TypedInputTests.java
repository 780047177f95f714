package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kr.oneroof.identity.EmailAddress;

class TypedInputTests {
    @Test
    void composesHangulAndLineEnds() {
        assertThat(TypedInput.text(" \u1100\u1161\r\n나\0 ")).isEqualTo("가\n나");
        assertThat(TypedInput.text(null)).isEmpty();
    }

    @Test
    void readsADay() {
        assertThat(TypedInput.day(" 2026-11-24 ")).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13-01", "2026-02-29", "24.11.2026", "어제", "0001-01-01", "9999-01-01"})
    void takesNothingElseForADay(String typed) {
        assertThat(TypedInput.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "\u3000",
                "\u200E",
                "\u200F",
                "\u202B",
                "\u202C",
                "\u2066",
                "\u2069",
                "\u2060",
                "\u3164",
                "\t \u00A0\u200B"
            })
    void leavesOutWhatNobodySeesAtTheEnds(String unseen) {
        assertThat(TypedInput.text(unseen + "한빛 정밀" + unseen)).isEqualTo("한빛 정밀");
        assertThat(TypedInput.text(unseen)).isEmpty();
        assertThat(TypedInput.number(unseen + "1," + "000" + unseen)).isEqualTo("1000");
        assertThat(TypedInput.day(unseen + "2026-11-24" + unseen)).isPresent();
        assertThat(TypedInput.rate("2.5" + unseen)).isPresent();
        assertThat(EmailAddress.normal(unseen + "Hanbit@demo.oneroof.kr" + unseen))
                .isEqualTo("hanbit@demo.oneroof.kr");
        assertThat(EmailAddress.isOne("han" + unseen + "bit@demo.oneroof.kr")).isFalse();
    }

    @Test
    void keepsWhatBelongsToALetter() {
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        var flag = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";
        assertThat(TypedInput.text(family + " \u2764\uFE0F")).isEqualTo(family + " \u2764\uFE0F");
        assertThat(TypedInput.text(flag)).isEqualTo(flag);
    }

    @Test
    void knowsAChoiceByItsNameAlone() {
        enum Colour {
            RED
        }
        assertThat(TypedInput.choice(Colour.class, "RED")).contains(Colour.RED);
        assertThat(TypedInput.choice(Colour.class, "red")).isEmpty();
        assertThat(TypedInput.choice(Colour.class, null)).isEmpty();
    }

    /** Taking every comma off would book ten times too much or a hundredth. */
    @Test
    void readsOnlyNumbersThatAreGroupedInOneWay() {
        assertThat(List.of("5000000", "5,000,000", "5 000 000", "500,0000", "５，０００，０００", "5,000,000원", "5,000,000 원"))
                .allSatisfy(typed -> assertThat(TypedInput.number(typed)).isEqualTo("5000000"));
        assertThat(List.of("50,000,00", "2,5", ",,5,", "5 0", "1,00,000", "1,000 000", "5.000.000", "-5", "5만"))
                .allSatisfy(typed -> assertThat(TypedInput.number(typed)).isEqualTo(typed));
    }
}
