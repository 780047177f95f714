package kr.oneroof.consultation.workbench;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.dashboard.SmallCells.Cell;

/**
 * What is counted and averaged; empty where there is nothing to average.
 *
 * @param companies of each count, three of them at most
 * @param ninthDays nine of ten answers came within so many working days
 */
record CaseSums(
        Map<CaseMeasure, Long> counts,
        Map<CaseMeasure, Set<UUID>> companies,
        @Nullable BigDecimal meanDays,
        @Nullable BigDecimal medianDays,
        @Nullable BigDecimal ninthDays,
        @Nullable BigDecimal satisfaction) {
    long of(CaseMeasure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    Cell cell(CaseMeasure measure) {
        return new Cell(of(measure), companies.getOrDefault(measure, Set.of()));
    }
}
