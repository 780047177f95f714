package kr.oneroof.operation;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database answers, as it was seen last. One outage has one reference, told to everybody it meets. */
class DatabaseState {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseState.class);
    private static final int REFERENCE_LENGTH = 8;

    private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();
    private volatile boolean doubtful;

    /** @param began when it was noticed, by {@link System#nanoTime()} */
    record Outage(String reference, long began) {}

    Optional<Outage> outage() {
        return Optional.ofNullable(outage.get());
    }

    boolean isAway() {
        return outage.get() != null;
    }

    /** The old line fell silent, and it is not yet known whether a new one can be had. */
    void doubt(boolean whether) {
        doubtful = whether;
    }

    boolean isAwayOrDoubtful() {
        return doubtful || isAway();
    }

    void lost(Throwable cause) {
        var begins = new Outage(freshReference(), System.nanoTime());
        if (outage.compareAndSet(null, begins)) {
            LOG.error(
                    "The database does not answer; pages say so under the reference {}: {}",
                    begins.reference(),
                    cause.toString());
        }
    }

    void found() {
        var ended = outage.getAndSet(null);
        if (ended != null) {
            LOG.warn(
                    "The database answers again after {} s (reference {})",
                    Duration.ofNanos(System.nanoTime() - ended.began()).toSeconds(),
                    ended.reference());
        }
    }

    /** A number under which a fault can be found in the log. */
    static String freshReference() {
        return UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
    }
}
