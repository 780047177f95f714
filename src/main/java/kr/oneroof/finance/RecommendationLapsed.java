package kr.oneroof.finance;

import java.time.LocalDate;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** Nobody drew the loan in time, or not all of it (실효): what was left of the promise is free again. */
public record RecommendationLapsed(RequestNumber number, Won unused, LocalDate on) {}
