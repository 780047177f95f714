package kr.oneroof.consultation.workbench;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.kernel.RequestNumber;

/**
 * A consultation as a line of a list.
 *
 * @param title empty when the reader may not know it, and so is the company; see {@code readable}
 * @param consultant name of the person in charge, empty until somebody is
 */
public record CaseRow(
        RequestNumber number,
        String title,
        String company,
        Category category,
        CaseStatus status,
        @Nullable Complexity complexity,
        String unit,
        String consultant,
        String district,
        FilingChannel channel,
        @Nullable Outcome outcome,
        Instant filedAt,
        Instant acceptBy,
        Instant dueAt,
        Instant changedAt,
        @Nullable Instant answeredAt,
        boolean readable) {
    /** Whether the centre's clock runs. */
    public boolean isRunning() {
        return status == CaseStatus.SUBMITTED || status == CaseStatus.TRIAGED || status == CaseStatus.IN_PROGRESS;
    }
}
