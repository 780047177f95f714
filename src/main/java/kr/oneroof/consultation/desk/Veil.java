package kr.oneroof.consultation.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;

/** What the city may not be told, because it would tell about one or two companies. */
@Component
class Veil {
    private static final Set<Measure> NOTHING = Set.of();

    private final FigureReading reading;

    Veil(FigureReading reading) {
        this.reading = reading;
    }

    /** By key of a breakdown: its measures that stay hidden. What is hidden of the receipts hides all of the line. */
    static Map<String, Set<Measure>> over(Map<String, Sums> breakdown) {
        var keys = List.copyOf(breakdown.keySet());
        var rows = List.copyOf(breakdown.values());
        var hidden = new ArrayList<Set<Measure>>();
        rows.forEach(row -> hidden.add(EnumSet.noneOf(Measure.class)));
        var lines = hiddenIn(rows, Measure.RECEIVED, List.of());
        for (var measure : Measure.values()) {
            hiddenIn(rows, measure, lines).forEach(place -> hidden.get(place).add(measure));
        }
        var all = new LinkedHashMap<String, Set<Measure>>();
        for (var place = 0; place < keys.size(); place++) {
            all.put(keys.get(place), hidden.get(place));
        }
        return all;
    }

    /**
     * Of the sums under a filter. Whoever takes one condition away and subtracts must not find more than in the
     * breakdown by it, so each condition is weighed as a line of that breakdown.
     */
    Set<Measure> over(Sums sums, FigureFilter filter) {
        var hidden = EnumSet.noneOf(Measure.class);
        Arrays.stream(Measure.values())
                .filter(measure -> sums.cell(measure).isSmall())
                .forEach(hidden::add);
        for (var dimension : Dimension.narrowing()) {
            var value = filter.narrowed().get(dimension.code());
            if (value != null) {
                var others = reading.read(filter.without(dimension.code()), Audience.CITY, List.of(dimension))
                        .by(dimension);
                hidden.addAll(over(others).getOrDefault(CaseFilter.NONE.equals(value) ? "" : value, NOTHING));
            }
        }
        return sums.cell(Measure.RECEIVED).isSmall() ? EnumSet.allOf(Measure.class) : hidden;
    }

    private static Set<Integer> hiddenIn(List<Sums> rows, Measure measure, Collection<Integer> before) {
        return SmallCells.hidden(rows.stream().map(row -> row.cell(measure)).toList(), before);
    }
}
