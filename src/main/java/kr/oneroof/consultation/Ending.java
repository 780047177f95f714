package kr.oneroof.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * How far a case has come to its end.
 *
 * @param workingMinutes working time from receipt to the answer, waits taken off
 * @param surveyed whether the company has said how it was served
 */
@Embeddable
record Ending(
        @Nullable Instant answeredAt,
        @Nullable Integer workingMinutes,
        boolean surveyed,
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Nullable Instant closedAt) {
    /** How long after the answer the applicant may come back. */
    static final Duration REOPENING = Duration.ofDays(14);

    static Ending notYet() {
        return new Ending(null, null, false, null, null);
    }

    Ending answered(Duration worked, Instant at) {
        return new Ending(at, Math.toIntExact(worked.toMinutes()), false, null, null);
    }

    Ending closed(@Nullable Outcome result, Instant at) {
        return new Ending(answeredAt, workingMinutes, surveyed, result, at);
    }

    Ending afterSurvey() {
        return new Ending(answeredAt, workingMinutes, true, outcome, closedAt);
    }

    boolean mayComeBack(Clock clock) {
        return mayComeBack(answeredAt, clock.instant());
    }

    /** The same rule for whoever reads the answer's moment from the database. */
    static boolean mayComeBack(@Nullable Instant answeredAt, Instant now) {
        return answeredAt != null && !now.isAfter(answeredAt.plus(REOPENING));
    }
}
