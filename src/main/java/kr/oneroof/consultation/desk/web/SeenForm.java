package kr.oneroof.consultation.desk.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Seen;
import kr.oneroof.kernel.RequestNumber;

/**
 * What was on the screen when somebody began to type.
 *
 * @param version of the case
 * @param lines how many lines its history had
 */
record SeenForm(@Nullable Long version, @Nullable Integer lines) {
    private static final long NEVER_SEEN = -1;

    Seen of(RequestNumber number) {
        return new Seen(number, Objects.requireNonNullElse(version, NEVER_SEEN));
    }

    /** Where in the history the news begins. */
    int newsFrom(int length) {
        return Math.clamp(Objects.requireNonNullElse(lines, length), 0, length);
    }
}
