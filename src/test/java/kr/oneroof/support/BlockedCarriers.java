package kr.oneroof.support;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds every carrier of the virtual threads, as loading a class under a foreign lock does: the initializer of a class
 * waits, and whoever needs the class waits for it; neither lets go of its carrier. Works once in a JVM.
 */
public final class BlockedCarriers {
    private static final CountDownLatch RELEASED = new CountDownLatch(1);
    private static final AtomicInteger HELD = new AtomicInteger();
    private static final int MORE_THAN_THERE_ARE = 400;

    private BlockedCarriers() {}

    public static void block() {
        for (var each = 0; each < MORE_THAN_THERE_ARE; each++) {
            Thread.startVirtualThread(() -> {
                HELD.incrementAndGet();
                Slow.touch();
            });
        }
    }

    /** How many virtual threads have begun, each on a carrier of its own, since none ever let go. */
    public static int held() {
        return HELD.get();
    }

    public static void release() {
        RELEASED.countDown();
    }

    /** A class that takes its time. */
    private static final class Slow {
        static {
            try {
                RELEASED.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        private Slow() {}

        static void touch() {
            // To be initialized is all.
        }
    }
}
