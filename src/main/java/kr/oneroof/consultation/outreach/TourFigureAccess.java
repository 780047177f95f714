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
class TourFigureAccess {
    private final TourFigureQueries queries;

    TourFigureAccess(TourFigureQueries queries) {
        this.queries = queries;
    }

    Set<TourFigureKind> over(FigureFilter filter, Audience audience) {
        return audience == Audience.CITY ? over(filter) : Set.of();
    }

    /**
     * Small itself, to be found by subtracting its neighbours from what is told without one of the conditions, or part
     * of what is hidden. What is solved is no less told about than what was opened, and a district's tours no less than
     * its firms.
     */
    private Set<TourFigureKind> over(FigureFilter filter) {
        var hidden = EnumSet.noneOf(TourFigureKind.class);
        queries.of(filter).entrySet().stream()
                .filter(one -> one.getKey().isOfCompanies() && one.getValue().isSmall())
                .forEach(one -> hidden.add(one.getKey()));
        var names = TourFigureQueries.COLUMNS.keySet().stream()
                .filter(filter.narrowed()::containsKey)
                .toList();
        if (!names.isEmpty()) {
            hidden.addAll(amongOthers(names, filter));
        }
        names.forEach(name -> hidden.addAll(over(filter.without(name))));
        if (hidden.contains(TourFigureKind.CASES)) {
            hidden.add(TourFigureKind.SOLVED);
        }
        if (hidden.contains(TourFigureKind.FIRMS) && names.contains("district")) {
            hidden.add(TourFigureKind.TOURS);
        }
        return hidden;
    }

    private List<TourFigureKind> amongOthers(List<String> names, FigureFilter filter) {
        var found = queries.cells(names, new FigureFilter(filter.from(), filter.until(), Map.of()));
        var asked = names.stream()
                .map(name -> filter.narrowed().getOrDefault(name, ""))
                .toList();
        var opened = table(found, TourFigureKind.CASES).hidden(Set.of());
        return Stream.of(TourFigureKind.values())
                .filter(kind -> names.stream().allMatch(kind::isNarrowedBy))
                .filter(kind -> isHidden(table(found, kind), asked, kind == TourFigureKind.SOLVED ? opened : Set.of()))
                .toList();
    }

    private static boolean isHidden(TourFigureTable table, List<String> asked, Set<List<String>> before) {
        return table.isHidden(asked, table.hidden(before));
    }

    private static TourFigureTable table(
            Map<List<String>, Map<TourFigureKind, SmallCells.Cell>> found, TourFigureKind kind) {
        var cells = new LinkedHashMap<List<String>, SmallCells.Cell>();
        found.forEach((key, counted) -> cells.put(key, Objects.requireNonNull(counted.get(kind))));
        return new TourFigureTable(cells);
    }
}
