package kr.oneroof.dashboard;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the figures are asked for. Months are those of receipt in Seoul, both inside.
 *
 * @param narrowed values by the name of a {@link FigureFilterField}; what is not named or empty narrows nothing
 */
public record FigureFilter(YearMonth from, YearMonth until, Map<String, String> narrowed) {
    public FigureFilter {
        var kept = new LinkedHashMap<>(narrowed);
        kept.values().removeIf(String::isEmpty);
        narrowed = Map.copyOf(kept);
    }

    public static FigureFilter of(YearMonth from, YearMonth until) {
        return new FigureFilter(from, until, Map.of());
    }

    public FigureFilter in(YearMonth month) {
        return new FigureFilter(month, month, narrowed);
    }

    public FigureFilter with(String name, String value) {
        var more = new LinkedHashMap<>(narrowed);
        more.put(name, value);
        return new FigureFilter(from, until, more);
    }

    public FigureFilter without(String name) {
        return with(name, "");
    }
}
