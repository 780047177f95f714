package kr.oneroof.consultation.workbench;

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
class CaseFigureAccess {
    private static final Set<CaseMeasure> NOTHING = Set.of();

    private final CaseFigureQueries queries;

    CaseFigureAccess(CaseFigureQueries queries) {
        this.queries = queries;
    }

    /** By key of a breakdown: its measures that stay hidden. What is hidden of the receipts hides all of the line. */
    static Map<String, Set<CaseMeasure>> over(Map<String, CaseSums> breakdown) {
        var keys = List.copyOf(breakdown.keySet());
        var rows = List.copyOf(breakdown.values());
        var hidden = new ArrayList<Set<CaseMeasure>>();
        rows.forEach(row -> hidden.add(EnumSet.noneOf(CaseMeasure.class)));
        var lines = hiddenIn(rows, CaseMeasure.RECEIVED, List.of());
        for (var measure : CaseMeasure.values()) {
            hiddenIn(rows, measure, lines).forEach(place -> hidden.get(place).add(measure));
        }
        var all = new LinkedHashMap<String, Set<CaseMeasure>>();
        for (var place = 0; place < keys.size(); place++) {
            all.put(keys.get(place), hidden.get(place));
        }
        return all;
    }

    /**
     * Of the sums under a filter. Whoever takes one condition away and subtracts must not find more than in the
     * breakdown by it, so each condition is weighed as a line of that breakdown.
     */
    Set<CaseMeasure> over(CaseSums sums, FigureFilter filter) {
        var hidden = EnumSet.noneOf(CaseMeasure.class);
        Arrays.stream(CaseMeasure.values())
                .filter(measure -> sums.cell(measure).isSmall())
                .forEach(hidden::add);
        for (var dimension : CaseDimension.narrowing()) {
            var value = filter.narrowed().get(dimension.code());
            if (value != null) {
                var others = queries.read(filter.without(dimension.code()), Audience.CITY, List.of(dimension))
                        .by(dimension);
                hidden.addAll(over(others).getOrDefault(CaseFilter.NONE.equals(value) ? "" : value, NOTHING));
            }
        }
        return sums.cell(CaseMeasure.RECEIVED).isSmall() ? EnumSet.allOf(CaseMeasure.class) : hidden;
    }

    private static Set<Integer> hiddenIn(List<CaseSums> rows, CaseMeasure measure, Collection<Integer> before) {
        return SmallCells.hidden(rows.stream().map(row -> row.cell(measure)).toList(), before);
    }
}
