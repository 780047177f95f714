package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import kr.oneroof.support.ForkedJvm;

@Tag("process")
class CarrierThreadsTests {
    @Test
    void areManyMoreThanTheCores() throws Exception {
        assertThat(carriers(List.of("-XX:ActiveProcessorCount=2"))).isEqualTo(64);
    }

    @Test
    void areAsManyAsTheCommandLineSays() throws Exception {
        assertThat(carriers(List.of("-D" + CarrierThreads.SETTING + "=3"))).isEqualTo(3);
    }

    private static int carriers(List<String> options) throws Exception {
        try (var fork = ForkedJvm.of(CarrierThreadsProcess.class, options)) {
            assertThat(fork.endsWithin(Duration.ofSeconds(60)))
                    .as(fork.output())
                    .isTrue();
            return Integer.parseInt(fork.output().strip().replace("carriers ", ""));
        }
    }
}
