package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class SecretPropertiesTests {
    private final SecretProperties real = new SecretProperties("k".repeat(32));

    @Test
    void isGoodEnoughOnlyWhenLongAndNotTheDemosOwn() {
        assertThat(real.isGoodEnough()).isTrue();
        assertThat(new SecretProperties("k".repeat(31)).isGoodEnough()).isFalse();
        assertThat(new SecretProperties(SecretProperties.OF_THE_DEMO).isGoodEnough())
                .isFalse();
    }

    @Test
    void encryptsTheSameTwiceDifferentlyAndReadsItBack() {
        var text = "factor".getBytes(StandardCharsets.US_ASCII);
        var once = real.encryptor().encrypt(text);
        assertThat(real.encryptor().encrypt(text)).isNotEqualTo(once);
        assertThat(real.encryptor().decrypt(once)).isEqualTo(text);
    }

    @Test
    void saysNothingOfItselfInLogs() {
        assertThat(real.toString()).doesNotContain("kkk");
    }
}
