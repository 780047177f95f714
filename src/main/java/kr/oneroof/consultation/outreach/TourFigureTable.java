package kr.oneroof.consultation.outreach;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kr.oneroof.dashboard.SmallCells;

/**
 * Cells by one or two conditions. Whoever is told the sums of all rows and columns must not find a small cell: each
 * line is weighed by itself ({@link SmallCells}), and what that hides is weighed in the lines that cross it.
 */
record TourFigureTable(Map<List<String>, SmallCells.Cell> cells) {
    private static final SmallCells.Cell NOTHING = new SmallCells.Cell(0, Set.of());

    /** @param before what is hidden already for another reason */
    Set<List<String>> hidden(Set<List<String>> before) {
        var hidden = new HashSet<>(before);
        int known;
        do {
            known = hidden.size();
            cells.keySet().stream()
                    .findFirst()
                    .ifPresent(any -> IntStream.range(0, any.size()).forEach(condition -> addLines(condition, hidden)));
        } while (hidden.size() > known);
        return hidden;
    }

    private void addLines(int condition, Set<List<String>> hidden) {
        cells.keySet().stream()
                .collect(Collectors.groupingBy(key -> others(key, condition)))
                .values()
                .forEach(line -> {
                    var before = IntStream.range(0, line.size())
                            .filter(place -> hidden.contains(line.get(place)))
                            .boxed()
                            .toList();
                    SmallCells.hidden(line.stream().map(this::cell).toList(), before)
                            .forEach(place -> hidden.add(line.get(place)));
                });
    }

    /**
     * That there is nothing is not told either where something hidden crosses: it would leave one cell fewer to guess.
     */
    boolean isHidden(List<String> asked, Set<List<String>> hidden) {
        return hidden.contains(asked)
                || cell(asked).records() == 0
                        && hidden.stream()
                                .anyMatch(key -> IntStream.range(0, key.size())
                                        .anyMatch(
                                                condition -> key.get(condition).equals(asked.get(condition))));
    }

    private SmallCells.Cell cell(List<String> key) {
        return cells.getOrDefault(key, NOTHING);
    }

    private static List<String> others(List<String> key, int condition) {
        return IntStream.range(0, key.size())
                .filter(place -> place != condition)
                .mapToObj(key::get)
                .toList();
    }
}
