package kr.oneroof.requestfile;

import org.jspecify.annotations.Nullable;

import kr.oneroof.clock.Term;

/**
 * A longer term (처리기간 연장, 민원 처리에 관한 법률 시행령 제21조): once at most by the same length, a second time only with the
 * applicant's consent.
 *
 * @param reason told to the applicant
 * @param consent how and when the applicant agreed; needed for the second
 */
public record TermExtension(
        Term by, String reason, @Nullable String consent) {}
