package kr.oneroof.finance.claim;

import org.jspecify.annotations.Nullable;

/** A claimed line beside our own figure. @param own in won; null where there is none to compare with */
public record ComparedClaimLine(ClaimRow row, @Nullable Long own, ClaimVerdict verdict) {}
