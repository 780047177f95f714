package kr.oneroof.document;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.HouseClock;

/** Forgets uploads that were never attached to anything. */
@Component
class UploadSweep {
    private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);
    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final FileStore store;
    private final HouseClock clock;

    UploadSweep(FileStore store, HouseClock clock) {
        this.store = store;
        this.clock = clock;
    }

    void sweep() {
        var removed = store.removePendingBefore(clock.instant().minus(KEPT_FOR));
        LOG.info("{} forgotten uploads removed", removed);
    }
}
