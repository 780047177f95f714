package kr.oneroof.notice;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /**
     * Rings once the letters are committed. A transactional listener would do the same, but Spring Modulith keeps a
     * publication for each of those, which takes a second connection while the sender still holds the first one; the
     * bell may be lost, since this thread looks by itself.
     */
    @EventListener
    void wakeFor(LettersWaiting waiting) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            bell.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.release();
            }
        });
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
