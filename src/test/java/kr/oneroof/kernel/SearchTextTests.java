package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However it was written, it is the same. */
class SearchTextTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "한빛정밀",
                "한빛 정밀",
                "㈜한빛정밀",
                "(주)한빛정밀",
                "( 주 ) 한빛정밀",
                "한빛정밀㈜",
                "주식회사 한빛정밀",
                "한빛정밀 주식회사",
                "주식 회사 한빛정밀",
                "한빛정밀(유)",
                "유한회사 한빛정밀",
                "（주）한빛정밀",
                "㈱한빛정밀",
                "한빛정밀\u00A0",
                "\u200B한빛정밀",
                "\uFEFF한빛\u2060정밀",
                "\u3000한빛정밀\u3000",
                "한빛-정밀",
                "「한빛정밀」"
            })
    void isOneFormOfACompany(String written) {
        assertThat(SearchText.form(written)).isEqualTo("한빛정밀");
        assertThat(SearchText.form(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo("한빛정밀");
        assertThat(SearchText.words(written))
                .isNotEmpty()
                .allSatisfy(word -> assertThat("한빛정밀").contains(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-000247",
                "[2026-000247]",
                "#2026-000247",
                "접수번호 2026-000247",
                "접수번호:2026-000247",
                "접수번호2026-000247",
                "[원루프] [2026-000247]",
                "2026000247",
                "2026–000247",
                "2026—000247",
                "2026−000247",
                "2026 - 000247",
                "2026 000247",
                "２０２６－０００２４７",
                "2026.000247",
                "No. 2026-000247",
                "(2026-000247)",
                " 2026-000247\u00A0",
                "\u200B2026-000247",
                "신청 번호 2026-000247",
                "2026-000247번",
                "제2026-000247호",
                "제 2026-000247 호",
                "제 2026000247호 건",
                "2026-000247번 건",
                "Receipt number 2026-000247"
            })
    void isOneNumber(String written) {
        assertThat(RequestNumber.typed(written)).contains(new RequestNumber("2026-000247"));
        assertThat(SearchText.form("2026-000247")).isEqualTo("2026000247");
        assertThat(SearchText.words(written))
                .contains("2026000247")
                .allSatisfy(word -> assertThat("2026000247").contains(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "247",
                "2026-00024",
                "12026-000247",
                "2026-0002477",
                "1102026000243-77",
                "2026-000247 2026-000248",
                "한빛정밀"
            })
    void isNoNumber(String written) {
        assertThat(RequestNumber.typed(written)).isEmpty();
    }

    @Test
    void leavesOutWhatANumberIsCalled() {
        assertThat(SearchText.words("사업자번호 615-81-12006")).containsExactly("6158112006");
        assertThat(SearchText.words("사업자 등록번호: 615 81 12006")).isEqualTo(SearchText.words("615 81 12006"));
        assertThat(SearchText.words("법인등록번호 110111-1234567")).containsExactly("1101111234567");
        assertThat(SearchText.words("전화 055-320-1234")).containsExactly("0553201234");
        assertThat(SearchText.words("휴대전화번호 010-1234-5678")).containsExactly("01012345678");
        assertThat(SearchText.words("전화 응대 교육 055-320-1234")).contains("전화", "응대", "교육");
        assertThat(SearchText.words("사업자번호 변경")).containsExactly("사업자번호", "변경");
    }

    @Test
    void keepsWordsBesideANumber() {
        assertThat(SearchText.words("한빛 2026-000247 운임")).containsExactly("한빛", "2026000247", "운임");
        assertThat(SearchText.words("번호판 제작")).containsExactly("번호판", "제작");
    }

    @Test
    void looksForEachWordAndFiveAtMost() {
        assertThat(SearchText.words("가 나 다 라 마 바")).hasSize(5);
        assertThat(SearchText.words(" 두  번 누르기 ")).containsExactly("두", "번", "누르기");
        assertThat(SearchText.form("두 번 누르기")).isEqualTo("두번누르기");
        assertThat(SearchText.words("ＫＲＷ KRW krw")).containsExactly("krw");
    }

    @Test
    void holdsNoSignOfAPattern() {
        assertThat(SearchText.patterns("100%_\\!")).containsExactly("%100%");
        assertThat(SearchText.patterns("%_ \\ !")).as("found nowhere").containsExactly("%!%");
        assertThat(SearchText.patterns("㈜")).containsExactly("%!%");
        assertThat(SearchText.patterns(" \u00A0 ")).isEmpty();
        assertThat(SearchText.patterns(null)).isEmpty();
    }

    @Test
    void trimsWhatNobodySees() {
        assertThat(SearchText.trimmed("\u00A0\u200B\uFEFF\u3000 가 나 \u2060")).isEqualTo("가 나");
    }
}
