package kr.oneroof.kernel;

import java.io.Serializable;

/**
 * An amount of money in whole won (원).
 *
 * @param amount won, 0 to 10^13
 */
public record Won(long amount) implements Serializable, Comparable<Won> {
    private static final long MOST = 10_000_000_000_000L;

    /** @throws IllegalArgumentException outside 0 to 10^13 */
    public Won {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("Not an amount of won: " + amount);
        }
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(amount, other.amount);
    }
}
