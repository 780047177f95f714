package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class TimeCodeTests {
    /** The secret and the times of RFC 6238, appendix B; six digits are the last of its eight. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant MOMENT = Instant.ofEpochSecond(1111111109);
    private static final long STEP = 1111111109 / 30;

    @Test
    void showsTheCodesOfTheStandard() {
        assertThat(TimeCode.at(Instant.ofEpochSecond(59), SECRET)).isEqualTo("287082");
        assertThat(TimeCode.at(MOMENT, SECRET)).isEqualTo("081804");
    }

    @Test
    void takesTheCodeOfNowHoweverItIsSpaced() {
        assertThat(TimeCode.stepOf("081 804", SECRET, MOMENT, 0)).hasValue(STEP);
    }

    @Test
    void forgivesOneStepAndNoMore() {
        assertThat(TimeCode.stepOf("081804", SECRET, MOMENT.plusSeconds(30), 0)).hasValue(STEP);
        assertThat(TimeCode.stepOf("081804", SECRET, MOMENT.minusSeconds(30), 0))
                .hasValue(STEP);
        assertThat(TimeCode.stepOf("081804", SECRET, MOMENT.plusSeconds(60), 0)).isEmpty();
    }

    @Test
    void refusesACodeThatWasUsed() {
        assertThat(TimeCode.stepOf("081804", SECRET, MOMENT, STEP)).isEmpty();
    }

    @Test
    void writesTheSecretAsAuthenticatorsReadIt() {
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
