package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class LockOutRuleTests {
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void letsFourFailuresPassWithoutARest() {
        assertThat(LockOutRule.HERE.restAfter(4)).isZero();
        assertThat(LockOutRule.HERE.restAfter(5)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void doublesTheRestUpToADay() {
        assertThat(LockOutRule.HERE.restAfter(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(LockOutRule.HERE.restAfter(10)).isEqualTo(Duration.ofMinutes(32));
        assertThat(LockOutRule.HERE.restAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void isGentleWithAnAddressThatManySourcesTry() {
        assertThat(LockOutRule.ACCOUNT.restAfter(29)).isZero();
        assertThat(LockOutRule.ACCOUNT.restAfter(30)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LockOutRule.ACCOUNT.restAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void isGentleWithASourceAddress() {
        assertThat(LockOutRule.SOURCE.restAfter(49)).isZero();
        assertThat(LockOutRule.SOURCE.restAfter(1000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void restsFromTheFifthFailureUntilTheRestIsOver() {
        var failures = new FailedLogins(4, NOON, null).oneMore(LockOutRule.HERE, NOON);
        assertThat(failures.mustRestAt(NOON.plusSeconds(59))).isTrue();
        assertThat(failures.mustRestAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void forgetsFailuresAfterADay() {
        var nextDay = NOON.plus(LockOutRule.MEMORY).plusSeconds(1);
        assertThat(new FailedLogins(9, NOON, null)
                        .oneMore(LockOutRule.HERE, nextDay)
                        .inARow())
                .isEqualTo(1);
    }
}
