package kr.oneroof.consultation.assignment;

import java.time.LocalDateTime;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;

/**
 * What is to be given to somebody; local times in Seoul.
 *
 * @param unit the group (소속) that works on it, as sorted
 * @param now when the question is asked
 */
record CaseToAssign(Category category, Complexity complexity, String unit, LocalDateTime now, LocalDateTime dueAt) {
    boolean isOverdue() {
        return !dueAt.isAfter(now);
    }
}
