package kr.oneroof.kernel;

import java.io.Serializable;

/**
 * A rate in hundredths of a per cent (베이시스포인트): 250 is 2.5 %.
 *
 * @param value 0 to 10,000
 */
public record BasisPoints(int value) implements Serializable, Comparable<BasisPoints> {
    public static final BasisPoints ZERO = new BasisPoints(0);
    private static final int WHOLE = 10_000;

    /** @throws IllegalArgumentException outside 0 to 10,000 */
    public BasisPoints {
        if (value < 0 || value > WHOLE) {
            throw new IllegalArgumentException("Not a rate: " + value);
        }
    }

    /** What is left after another rate is taken off; never below nothing. */
    public BasisPoints less(BasisPoints other) {
        return new BasisPoints(Math.max(0, value - other.value));
    }

    public BasisPoints atMost(BasisPoints other) {
        return value <= other.value ? this : other;
    }

    @Override
    public int compareTo(BasisPoints other) {
        return Integer.compare(value, other.value);
    }
}
