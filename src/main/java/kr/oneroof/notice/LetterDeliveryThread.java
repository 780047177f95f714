package kr.oneroof.notice;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The thread that carries letters: woken by each commit that left some, and looking by itself now and then. */
@Component
class LetterDeliveryThread implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LetterDeliveryThread.class);
    private static final long LOOKS_EVERY_SECONDS = 20;

    private final LetterDispatcher dispatcher;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread round;

    LetterDeliveryThread(LetterDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void wakeFor(LettersWaiting waiting) {
        bell.release();
    }

    @Override
    public void start() {
        var walking = Thread.ofPlatform().name("letter-carrier").daemon().unstarted(this::walk);
        round = walking;
        walking.start();
    }

    @Override
    public void stop() {
        var walking = round;
        round = null;
        if (walking != null) {
            bell.release();
            join(walking);
        }
    }

    @Override
    public boolean isRunning() {
        return round != null;
    }

    private void walk() {
        try {
            while (Thread.currentThread() == round) {
                deliver();
                bell.tryAcquire(LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
                bell.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver() {
        try {
            dispatcher.deliverDue();
        } catch (RuntimeException failed) {
            LOG.error("The outbox could not be read", failed);
        }
    }

    private static void join(Thread walking) {
        try {
            walking.join(10_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
