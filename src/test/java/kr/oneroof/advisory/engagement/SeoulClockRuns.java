package kr.oneroof.advisory.engagement;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.function.Supplier;

import kr.oneroof.kernel.SeoulClock;

/** A value from another moment. */
final class SeoulClockRuns {
    private SeoulClockRuns() {}

    static <T> T get(LocalDateTime when, Supplier<T> code) {
        var found = new ArrayList<T>();
        SeoulClock.at(when, () -> found.add(code.get()));
        return found.getFirst();
    }
}
