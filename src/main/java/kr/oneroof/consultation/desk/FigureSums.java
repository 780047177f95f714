package kr.oneroof.consultation.desk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The sums of a whole and of its breakdowns, each by key in its order. */
final class FigureSums {
    private final Map<Dimension, Map<String, Sums>> breakdowns = new EnumMap<>(Dimension.class);
    private @Nullable Sums total;

    /** @param breakdown name of a {@link Dimension}, empty for the whole */
    void add(String breakdown, String key, Sums sums) {
        if (breakdown.isEmpty()) {
            total = sums;
        } else {
            breakdowns
                    .computeIfAbsent(Dimension.valueOf(breakdown), dimension -> new LinkedHashMap<>())
                    .put(key, sums);
        }
    }

    Sums total() {
        return Objects.requireNonNull(total);
    }

    Map<String, Sums> by(Dimension dimension) {
        return breakdowns.getOrDefault(dimension, Map.of());
    }
}
