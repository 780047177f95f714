package kr.oneroof.requestfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import kr.oneroof.clock.Waiting;
import kr.oneroof.kernel.SeoulClock;

/** All stretches in which a file waited, in order; at most the last one is open. */
record Waits(List<Wait> list) {
    static final Waits NONE = new Waits(List.of());

    Waits {
        list = List.copyOf(list);
    }

    boolean isOpen() {
        return !list.isEmpty() && list.getLast().isOpen();
    }

    /** Whether the clock stands still, and did so already when that day began. */
    boolean isOpenBefore(LocalDate day) {
        return isOpen() && local(list.getLast().from()).isBefore(day.atStartOfDay());
    }

    Waits started(Instant from, String cause) {
        var longer = new ArrayList<>(list);
        longer.add(new Wait(list.size() + 1, from, null, cause));
        return new Waits(longer);
    }

    /** The open one ended; nothing when none is open. */
    Waits ended(Instant until) {
        if (!isOpen()) {
            return this;
        }
        var other = new ArrayList<>(list);
        other.set(other.size() - 1, list.getLast().endedAt(until));
        return new Waits(other);
    }

    /** As the clock counts them; the open one as if it ended at that moment. */
    List<Waiting> until(Instant now) {
        return ended(now).list.stream()
                .map(wait ->
                        new Waiting(local(wait.from()), local(wait.until() == null ? now : wait.until()), wait.cause()))
                .toList();
    }

    /** As the clock counts them without the open one. */
    List<Waiting> withoutOpen() {
        return isOpen() ? until(list.getLast().from()) : until(Instant.EPOCH);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, SeoulClock.SEOUL);
    }
}
