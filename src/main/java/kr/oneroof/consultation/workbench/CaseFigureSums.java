package kr.oneroof.consultation.workbench;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The sums of a whole and of its breakdowns, each by key in its order. */
final class CaseFigureSums {
    private final Map<CaseDimension, Map<String, CaseSums>> breakdowns = new EnumMap<>(CaseDimension.class);
    private @Nullable CaseSums total;

    /** @param breakdown name of a {@link CaseDimension}, empty for the whole */
    void add(String breakdown, String key, CaseSums sums) {
        if (breakdown.isEmpty()) {
            total = sums;
        } else {
            breakdowns
                    .computeIfAbsent(CaseDimension.valueOf(breakdown), dimension -> new LinkedHashMap<>())
                    .put(key, sums);
        }
    }

    CaseSums total() {
        return Objects.requireNonNull(total);
    }

    Map<String, CaseSums> by(CaseDimension dimension) {
        return breakdowns.getOrDefault(dimension, Map.of());
    }
}
