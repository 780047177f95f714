package kr.oneroof.consultation.outreach;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.SmallCells;

/** What of the tours the city is not told, because it would tell about one or two companies ({@link SmallCells}). */
@Component
class TourVeil {
    private final TourCounts counts;

    TourVeil(TourCounts counts) {
        this.counts = counts;
    }

    Set<TourMeasure> over(FigureFilter filter, Audience audience) {
        return audience == Audience.CITY ? over(filter) : Set.of();
    }

    /**
     * Small itself, to be found by subtracting its neighbours from what is told without one of the conditions, or part
     * of what is hidden. What is solved is no less told about than what was opened, and a district's tours no less than
     * its firms.
     */
    private Set<TourMeasure> over(FigureFilter filter) {
        var hidden = EnumSet.noneOf(TourMeasure.class);
        counts.of(filter).entrySet().stream()
                .filter(one -> one.getKey().isOfCompanies() && one.getValue().isSmall())
                .forEach(one -> hidden.add(one.getKey()));
        var names = TourCounts.COLUMNS.keySet().stream()
                .filter(filter.narrowed()::containsKey)
                .toList();
        if (!names.isEmpty()) {
            hidden.addAll(amongOthers(names, filter));
        }
        names.forEach(name -> hidden.addAll(over(filter.without(name))));
        if (hidden.contains(TourMeasure.CASES)) {
            hidden.add(TourMeasure.SOLVED);
        }
        if (hidden.contains(TourMeasure.FIRMS) && names.contains("district")) {
            hidden.add(TourMeasure.TOURS);
        }
        return hidden;
    }

    private List<TourMeasure> amongOthers(List<String> names, FigureFilter filter) {
        var found = counts.cells(names, new FigureFilter(filter.from(), filter.until(), Map.of()));
        var asked = names.stream()
                .map(name -> filter.narrowed().getOrDefault(name, ""))
                .toList();
        var opened = table(found, TourMeasure.CASES).hidden(Set.of());
        return Stream.of(TourMeasure.values())
                .filter(measure -> names.stream().allMatch(measure::isNarrowedBy))
                .filter(measure ->
                        isHidden(table(found, measure), asked, measure == TourMeasure.SOLVED ? opened : Set.of()))
                .toList();
    }

    private static boolean isHidden(TourTable table, List<String> asked, Set<List<String>> before) {
        return table.isHidden(asked, table.hidden(before));
    }

    private static TourTable table(Map<List<String>, Map<TourMeasure, SmallCells.Cell>> found, TourMeasure measure) {
        var cells = new LinkedHashMap<List<String>, SmallCells.Cell>();
        found.forEach((key, counted) -> cells.put(key, Objects.requireNonNull(counted.get(measure))));
        return new TourTable(cells);
    }
}
