package kr.oneroof.operation;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Asks for liveness from a platform thread, so that it still runs when no virtual thread does, and passes its verdict
 * once when the process has been silent several times in a row. Before the first answer it passes none: then the
 * question is wrong, not the process.
 */
class Watchdog implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final LivenessProbe liveness;
    private final Duration silence;
    private final int most;
    private final Runnable verdict;
    private volatile @Nullable CountDownLatch end;

    /**
     * @param silence how long a question waits, and the time from one question to the next
     * @param most so many silences in a row bring the verdict
     */
    Watchdog(LivenessProbe liveness, Duration silence, int most, Runnable verdict) {
        this.liveness = liveness;
        this.silence = silence;
        this.most = most;
        this.verdict = verdict;
    }

    @Override
    public void start() {
        var until = new CountDownLatch(1);
        end = until;
        Thread.ofPlatform()
                .name("watchdog")
                .daemon()
                .priority(Thread.MAX_PRIORITY)
                .start(() -> watch(until));
    }

    /** First of all that stops, since a server that shuts down does not answer. */
    @Override
    public void stop() {
        var until = end;
        end = null;
        if (until != null) {
            until.countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return end != null;
    }

    private void watch(CountDownLatch until) {
        var silences = 0;
        var answeredOnce = false;
        try {
            while (until.getCount() > 0) {
                var began = System.nanoTime();
                if (liveness.answersWithin(silence)) {
                    say(answeredOnce, silences);
                    silences = 0;
                    answeredOnce = true;
                } else if (answeredOnce && until.getCount() > 0 && ++silences == most) {
                    verdict.run();
                }
                until.await(silence.toNanos() - (System.nanoTime() - began), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(boolean answeredBefore, int silences) {
        if (!answeredBefore) {
            LOG.info("The server answers; the watchdog begins to count silences");
        } else if (silences >= most) {
            LOG.warn("The server answers again after {} silences", silences);
        }
    }
}
