package kr.oneroof.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Failed log-ins in a row. A try counts as failed until it succeeds, so that many at the same moment count too. */
record Failures(int inARow, Instant last, @Nullable Instant restUntil) {
    boolean mustRestAt(Instant now) {
        return restUntil != null && now.isBefore(restUntil);
    }

    Failures oneMore(LockOut rule, Instant now) {
        var remembered = last.plus(LockOut.MEMORY).isBefore(now) ? 0 : inARow;
        var rest = rule.restAfter(remembered + 1);
        return new Failures(remembered + 1, now, rest.isZero() ? null : now.plus(rest));
    }
}
