package kr.oneroof.consultation.desk;

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
record Sums(
        Map<Measure, Long> counts,
        Map<Measure, Set<UUID>> companies,
        @Nullable BigDecimal meanDays,
        @Nullable BigDecimal medianDays,
        @Nullable BigDecimal ninthDays,
        @Nullable BigDecimal satisfaction) {
    long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    Cell cell(Measure measure) {
        return new Cell(of(measure), companies.getOrDefault(measure, Set.of()));
    }
}
