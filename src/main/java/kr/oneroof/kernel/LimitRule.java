package kr.oneroof.kernel;

import java.time.Duration;

/**
 * How often something may be asked for.
 *
 * @param name what is counted together; part of the key under which it is counted
 * @param most so many times
 * @param within in a stretch that begins with the first of them
 */
public record LimitRule(String name, int most, Duration within) {
    public LimitRule {
        if (most < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("A limit that lets nothing through: " + name);
        }
    }
}
