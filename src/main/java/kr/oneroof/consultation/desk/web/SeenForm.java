package kr.oneroof.consultation.desk.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Seen;
import kr.oneroof.kernel.RequestNumber;

/**
 * What was on the screen when somebody began to type.
 *
 * @param version of the case
 * @param place where its history ended
 */
record SeenForm(@Nullable Long version, @Nullable Long place) {
    private static final long NEVER_SEEN = -1;

    Seen of(RequestNumber number) {
        return new Seen(number, Objects.requireNonNullElse(version, NEVER_SEEN));
    }

    /** Where in the history the news begins; nowhere for a form that never said. */
    long newsFrom() {
        return Objects.requireNonNullElse(place, Long.MAX_VALUE);
    }
}
