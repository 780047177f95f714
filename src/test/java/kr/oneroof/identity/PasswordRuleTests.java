package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the list of common passwords, which the build takes from npm. */
@Tag("assets")
class PasswordRuleTests {
    private static final List<String> OWN =
            List.of("jiwon.park@example.org", "박지원", "01034567890", "(주)한빛정밀", "Hanbit Precision");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "기계가 돌면 날이 샌다",
                "tenletters",
                "a long enough word",
                "another long word",
                "oneroof-demo-2026",
                "winterlicher Kaffeeduft",
                "correct horse battery staple",
                "xK9!vQz2mTr#",
                "q7Lw$2nRz8pE",
                "우리 공장 굴뚝 셋째 벽돌",
                "hvbwqnzkdjrt"
            })
    void takesWhatGuessingProgramsDoNotFindEarly(String password) {
        assertThat(PasswordRule.objection(password, OWN)).isEmpty();
    }

    @Test
    void refusesNineCharacters() {
        assertThat(PasswordRule.objection("nineletrs", OWN)).contains("short");
    }

    @Test
    void refusesWhatBcryptWouldCutOff() {
        var longest = "these are exactly seventy two letters, no more and no fewer, count again";
        assertThat(longest).hasSize(72);
        assertThat(PasswordRule.objection(longest, OWN)).isEmpty();
        assertThat(PasswordRule.objection(longest + "i", OWN)).contains("long");
        assertThat(PasswordRule.objection("가나다라마".repeat(5), OWN)).contains("long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jiwon.Park@example.org",
                "JIWON.PARK",
                "jiwon.park1",
                "JiwonPark2026!",
                "park-jiwon-park",
                "박지원박지원박지원1",
                "한빛정밀20261130",
                "2026!한빛정밀!!",
                "HanbitPrecision",
                "hanbit2026precision",
                "01034567890!a",
                "example.org!"
            })
    void refusesWhatIsMadeOfTheOwnersOwnWords(String password) {
        assertThat(PasswordRule.objection(password, OWN)).isNotEmpty().get().isIn("address", "common");
    }

    @Test
    void takesOtherPeoplesWords() {
        assertThat(PasswordRule.objection("dohyun.choi@example.com", OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password123",
                "Password123!",
                "password2026",
                "!!PASSWORD!!",
                "passw0rd123",
                "P@ssw0rd2026!",
                "p455w0rd!!",
                "drowssap123",
                "qwerty123456",
                "Qwerty!2345",
                "1q2w3e4r5t6y",
                "1qaz2wsx3edc",
                "1qaz@WSX3edc",
                "qwertyuiop[]",
                "asdfasdfasdf",
                "qwer1234!@#$",
                "zxcvbnm,./1",
                "poiuytrewq",
                "0987654321",
                "korea123456",
                "Korea2026!!",
                "seoul201130!",
                "gimhae2026!",
                "iloveyou2026",
                "dragon84739201",
                "sunshine!!!!",
                "LetMeIn!2026",
                "welcome12345",
                "admin1234!!",
                "administrator",
                "manager2026!",
                "monkeymonkey",
                "passwordpassword",
                "abcdefghij",
                "abcd1234efgh",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "1111111111",
                "2580258025",
                "8473920156",
                "19901231!!",
                "dkssudgktpdy",
                "qlalfqjsgh1!",
                "tkfkdgo1234",
                "비밀번호1234567",
                "대한민국2026!!",
                "사랑해사랑해사랑해1",
                "oneroof2026!",
                "OneRoof!!2026",
                "baseball2026!"
            })
    void refusesWhatGuessingProgramsFindEarly(String password) {
        assertThat(PasswordRule.objection(password, List.of())).contains("common");
    }

    @Test
    void knowsEveryWordOfTheListWithADigitAndASign() {
        var words = CommonPasswords.ranks().keySet();
        assertThat(words).hasSizeGreaterThan(3_000);
        assertThat(words.stream()
                        .filter(word -> word.matches("[a-z]{8,20}"))
                        .limit(5_000)
                        .filter(word ->
                                PasswordRule.objection(word + "1!", List.of()).isEmpty()))
                .isEmpty();
    }
}
