package kr.oneroof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import kr.oneroof.support.BlockedCarriers;

/**
 * Beside a small server on virtual threads, so that the JVM of the tests lives on; see also the tests of the process.
 */
class WatchdogTests {
    private static final Duration SILENCE = Duration.ofMillis(300);
    private static final long SOON = 20;

    private final Semaphore asked = new Semaphore(0);
    private final Semaphore verdicts = new Semaphore(0);
    private HttpServer application;

    @BeforeEach
    void open() throws Exception {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        application.createContext("/alive", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            asked.release();
        });
        application.start();
    }

    @AfterEach
    void close() {
        application.stop(0);
    }

    @Test
    void passesItsVerdictOnceWhenEveryCarrierIsBlocked() throws Exception {
        var watchdog = watchdog("/alive");
        watchdog.start();
        try {
            assertThat(asked.tryAcquire(3, SOON, TimeUnit.SECONDS))
                    .as("answered at first")
                    .isTrue();
            assertThat(verdicts.availablePermits())
                    .as("any answer is one, a 503 too")
                    .isZero();
            BlockedCarriers.block();
            assertThat(verdicts.tryAcquire(SOON, TimeUnit.SECONDS))
                    .as("verdict")
                    .isTrue();
            assertThat(verdicts.tryAcquire(4 * SILENCE.toMillis(), TimeUnit.MILLISECONDS))
                    .as("a second one")
                    .isFalse();
            BlockedCarriers.release();
            asked.drainPermits();
            assertThat(asked.tryAcquire(3, SOON, TimeUnit.SECONDS))
                    .as("goes on asking")
                    .isTrue();
        } finally {
            BlockedCarriers.release();
            watchdog.stop();
        }
    }

    @Test
    void passesNoVerdictWhereNothingEverAnswered() throws Exception {
        var shut = application.getAddress().getPort();
        application.stop(0);
        var tries = new CountDownLatch(6);
        var watchdog = new Watchdog(
                new LivenessProbe(
                        () -> {
                            tries.countDown();
                            return Optional.of(URI.create("http://127.0.0.1:" + shut + "/alive"));
                        },
                        OwnClient.open(SILENCE),
                        System::nanoTime),
                SILENCE,
                3,
                verdicts::release);
        watchdog.start();
        assertThat(tries.await(SOON, TimeUnit.SECONDS)).isTrue();
        watchdog.stop();
        assertThat(verdicts.availablePermits()).isZero();
    }

    @Test
    void countsNoTimeInWhichTheProcessWasStopped() throws Exception {
        var answer = new CompletableFuture<Boolean>();
        var now = new AtomicLong();
        var looks = new AtomicLong();
        // Each look at the clock finds a minute gone, as after SIGSTOP; eight such minutes are less than five seconds
        // awake.
        var liveness = new LivenessProbe(Optional::empty, OwnClient.open(SILENCE), () -> {
            if (looks.incrementAndGet() == 16) {
                answer.complete(true);
            }
            return now.addAndGet(Duration.ofMinutes(1).toNanos());
        });
        assertThat(liveness.comes(answer, Duration.ofSeconds(5))).isTrue();
        assertThat(liveness.comes(new CompletableFuture<>(), Duration.ofSeconds(1)))
                .isFalse();
    }

    @Test
    void hasNothingToAskWhereNoServerListens() throws Exception {
        assertThat(new LivenessProbe(Optional::empty, OwnClient.open(SILENCE), System::nanoTime).answersWithin(SILENCE))
                .isTrue();
    }

    private Watchdog watchdog(String path) {
        var address = URI.create("http://127.0.0.1:" + application.getAddress().getPort() + path);
        return new Watchdog(
                new LivenessProbe(() -> Optional.of(address), OwnClient.open(SILENCE), System::nanoTime),
                SILENCE,
                3,
                verdicts::release);
    }
}
