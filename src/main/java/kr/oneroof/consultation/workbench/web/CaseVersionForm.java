package kr.oneroof.consultation.workbench.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.kernel.RequestNumber;

/**
 * What was on the screen when somebody began to type.
 *
 * @param version of the case
 * @param place where its history ended
 */
record CaseVersionForm(@Nullable Long version, @Nullable Long place) {
    private static final long NEVER_SEEN = -1;

    CaseVersion of(RequestNumber number) {
        return new CaseVersion(number, Objects.requireNonNullElse(version, NEVER_SEEN));
    }

    /** Where in the history the news begins; nowhere for a form that never said. */
    long newsFrom() {
        return Objects.requireNonNullElse(place, Long.MAX_VALUE);
    }
}
