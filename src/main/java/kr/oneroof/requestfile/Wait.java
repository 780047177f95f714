package kr.oneroof.requestfile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A stretch in which the clock stands still; open while {@code until} is empty. */
record Wait(int serial, Instant from, @Nullable Instant until, String cause) {
    boolean isOpen() {
        return until == null;
    }

    Wait endedAt(Instant end) {
        return new Wait(serial, from, end.isBefore(from) ? from : end, cause);
    }
}
