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
public record Compared(Told then, @Nullable Told now) {
    /** Everything that was told, in its order. */
    static List<Compared> all(List<Told> then, List<Told> today) {
        var bySpot = today.stream().collect(Collectors.toMap(Told::spot, Function.identity()));
        return then.stream()
                .map(one -> new Compared(one, bySpot.get(one.spot())))
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
