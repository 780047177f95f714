package kr.oneroof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import kr.oneroof.support.ForkedJvm;

/** The real act of halting, in JVMs that may be halted. */
@Tag("process")
class StandstillProcessTests {
    private static final String SAID = "THE SERVER STANDS STILL";
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SEVERAL_SILENCES = Duration.ofSeconds(5);

    @Test
    void haltsInProductionButNotForTimeInWhichItWasStopped() throws Exception {
        try (var application = start("--spring.profiles.active=prod", "--server.servlet.context-path=/house")) {
            application.signal("STOP");
            assertThat(application.endsWithin(SEVERAL_SILENCES)).isFalse();
            application.signal("CONT");
            assertThat(application.endsWithin(SEVERAL_SILENCES))
                    .as(application.output())
                    .isFalse();
            application.tell("block");
            assertThat(application.endsWithin(LONG)).as(application.output()).isTrue();
            assertThat(application.status()).isEqualTo(HungProcessExit.STATUS);
            assertThat(application.output()).containsOnlyOnce(SAID).contains("to be started again");
        }
    }

    @Test
    void haltsEvenIfItsLastWordsAreStuck() throws Exception {
        try (var application = start(
                "--spring.profiles.active=prod",
                "--management.server.port=0",
                "--management.server.base-path=/inside")) {
            application.tell("stuck log");
            application.tell("block");
            assertThat(application.endsWithin(LONG)).as(application.output()).isTrue();
            assertThat(application.status()).isEqualTo(HungProcessExit.STATUS);
        }
    }

    @Test
    void onlySaysItWhereNothingWouldStartTheHouseAgain() throws Exception {
        try (var application = start()) {
            application.tell("block");
            await().atMost(LONG).until(() -> application.output().contains(SAID));
            assertThat(application.endsWithin(SEVERAL_SILENCES)).isFalse();
            application.tell("release");
            await().atMost(LONG).until(() -> application.output().contains("answers again"));
            assertThat(application.output()).containsOnlyOnce(SAID);
        }
    }

    private static ForkedJvm start(String... more) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--oneroof.operation.silence=1s",
                "--logging.level.root=info",
                "--management.endpoint.health.group.readiness.include=readinessState"));
        arguments.addAll(List.of(more));
        var application = ForkedJvm.of(
                StandstillProcess.class,
                List.of("-Djdk.virtualThreadScheduler.parallelism=8"),
                arguments.toArray(String[]::new));
        await().atMost(LONG).until(() -> application.output().contains("begins to count"));
        return application;
    }
}
