package kr.oneroof.consultation.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import kr.oneroof.kernel.RequestNumber;

/**
 * A long matter in view (장기검토). Every 30 days the applicant hears how it stands (민원 처리에 관한 법률 시행령 제23조).
 *
 * @param since first day, in Seoul
 * @param plan what the centre promised to do
 */
record Monitoring(long id, RequestNumber number, LocalDate since, String plan) {
    static final int DAYS = 30;

    /** How many times the applicant should have heard by that day. */
    int stepOn(LocalDate day) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, day)) / DAYS);
    }

    LocalDate nextAfter(LocalDate day) {
        return since.plusDays((stepOn(day) + 1L) * DAYS);
    }
}
