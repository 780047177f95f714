package kr.oneroof.identity;

import java.time.Duration;

/** How long a name must rest after wrong passwords: five are free, then the rest doubles up to a day. */
record LockOut(int failures) {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Zero while failures are free. */
    Duration rest() {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - FREE, 11);
        var rest = FIRST.multipliedBy(1L << doublings);
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
