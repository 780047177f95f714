package kr.oneroof.consultation.assignment;

import java.time.LocalTime;

/** Somebody's own hours on a weekday. */
public record OwnHours(LocalTime from, LocalTime until) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public OwnHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("No hours go from " + from + " to " + until);
        }
    }
}
