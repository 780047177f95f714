package kr.oneroof.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Failed log-ins in a row. A try counts as failed until it succeeds, so that many at the same moment count too. */
record FailedLogins(int inARow, Instant last, @Nullable Instant restUntil) {
    boolean mustRestAt(Instant now) {
        return restUntil != null && now.isBefore(restUntil);
    }

    FailedLogins oneMore(LockOutRule rule, Instant now) {
        var remembered = last.plus(LockOutRule.MEMORY).isBefore(now) ? 0 : inARow;
        var rest = rule.restAfter(remembered + 1);
        return new FailedLogins(remembered + 1, now, rest.isZero() ? null : now.plus(rest));
    }
}
