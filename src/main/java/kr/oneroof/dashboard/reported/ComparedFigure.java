package kr.oneroof.dashboard.reported;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it was told, and what is told of the same today.
 *
 * @param now empty when no such figure is told any more
 */
public record ComparedFigure(ReportedFigure then, @Nullable ReportedFigure now) {
    /** Everything that was told, in its order. */
    static List<ComparedFigure> all(List<ReportedFigure> then, List<ReportedFigure> today) {
        var bySpot = today.stream().collect(Collectors.toMap(ReportedFigure::spot, Function.identity()));
        return then.stream()
                .map(one -> new ComparedFigure(one, bySpot.get(one.spot())))
                .toList();
    }

    /** By how much it has grown; empty unless both values are told, in the same unit. */
    public @Nullable BigDecimal growth() {
        var before = then.value();
        if (now == null || before == null || !now.unit().equals(then.unit())) {
            return null;
        }
        var after = now.value();
        return after == null ? null : after.subtract(before);
    }
}
