package kr.oneroof;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import kr.oneroof.support.BlockedCarriers;

/** Run in a JVM of its own: says how many carriers there are once OneRoof has begun. */
final class CarrierThreadsProcess {
    private static final int LOOKS = 100;

    private CarrierThreadsProcess() {}

    static void main() {
        CarrierThreads.raise();
        BlockedCarriers.block();
        var before = -1;
        var still = 0;
        for (var look = 0; look < LOOKS && still < 10; look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            still = BlockedCarriers.held() == before && before > 0 ? still + 1 : 0;
            before = BlockedCarriers.held();
        }
        System.out.println("carriers " + before);
        Runtime.getRuntime().halt(0);
    }
}
