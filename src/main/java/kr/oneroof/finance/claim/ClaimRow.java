package kr.oneroof.finance.claim;

import org.jspecify.annotations.Nullable;

/**
 * A line as the bank claims it.
 *
 * @param line where it stands in what was sent
 * @param number the recommendation's number, as typed
 * @param businessNumber digits; empty when not told
 * @param opening principal at the quarter's begin in won, {@code closing} at its end; null when not told
 */
public record ClaimRow(
        long line,
        String number,
        String businessNumber,
        @Nullable Long opening,
        @Nullable Long closing,
        long claimed) {}
