package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTests {
    private static final String EMAIL = "jiwon.park@example.org";

    @Test
    void takesALongSentenceOfAnyCharacters() {
        assertThat(PasswordRule.objection("기계가 돌면 날이 샌다", EMAIL)).isEmpty();
        assertThat(PasswordRule.objection("tenletters", EMAIL)).isEmpty();
    }

    @Test
    void refusesNineCharacters() {
        assertThat(PasswordRule.objection("nineletrs", EMAIL)).contains("short");
    }

    @Test
    void refusesWhatBcryptWouldCutOff() {
        assertThat(PasswordRule.objection("abcdefgh".repeat(9), EMAIL)).isEmpty();
        assertThat(PasswordRule.objection("abcdefgh".repeat(9) + "i", EMAIL)).contains("long");
        assertThat(PasswordRule.objection("가나다라마".repeat(5), EMAIL)).contains("long");
    }

    @Test
    void refusesTheAddressWhateverItsCase() {
        assertThat(PasswordRule.objection("Jiwon.Park@example.org", EMAIL)).contains("address");
        assertThat(PasswordRule.objection("JIWON.PARK", EMAIL)).contains("address");
    }

    @Test
    void refusesWhatEverybodyTriesFirst() {
        assertThat(PasswordRule.objection("Password123", EMAIL)).contains("common");
        assertThat(PasswordRule.objection("aaaaaaaaaaaa", EMAIL)).contains("common");
    }
}
