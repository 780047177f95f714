package kr.oneroof.identity;

import java.time.Duration;

/** How long to rest after failed log-ins in a row: some are free, then the rest doubles up to a limit. */
enum LockOutRule {
    /** For one address typed, whether anybody has it or not, from everywhere: strangers from many sources. */
    ACCOUNT(30, Duration.ofMinutes(1), Duration.ofHours(1)),
    /** For one address typed from a device that logged in to it before. */
    DEVICE(5, Duration.ofMinutes(1), Duration.ofHours(24)),
    /** For one address typed from one source. */
    HERE(5, Duration.ofMinutes(1), Duration.ofHours(24)),
    /** For one source: gentle, because a whole company may stand behind it. */
    SOURCE(50, Duration.ofSeconds(5), Duration.ofMinutes(5));

    /** After that long without a failure, earlier ones are forgotten. */
    static final Duration MEMORY = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Duration first;
    private final Duration longest;

    LockOutRule(int free, Duration first, Duration longest) {
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    /** Zero while failures are free. */
    Duration restAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
