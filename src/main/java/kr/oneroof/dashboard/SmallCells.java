package kr.oneroof.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which cells of a column would tell about single companies. A cell of one or two companies is hidden, and so that
 * nobody finds it by subtracting the others from the total, the hidden ones together are never fewer than two cells nor
 * fewer than three companies: the smallest of the others are hidden with them.
 */
public final class SmallCells {
    /** So many companies are not single ones any more. */
    public static final int FEWEST = 3;

    private SmallCells() {}

    /**
     * @param records how many are counted
     * @param companies whose they are; of many companies any {@value #FEWEST} suffice
     */
    public record Cell(long records, Set<UUID> companies) {
        public Cell {
            companies = Set.copyOf(companies);
        }

        /** Nothing is nobody's. */
        public boolean isSmall() {
            return records > 0 && companies.size() < FEWEST;
        }
    }

    /**
     * Positions of the cells to hide.
     *
     * @param before positions that are hidden already for another reason, and stay so
     */
    public static Set<Integer> hidden(List<Cell> column, Collection<Integer> before) {
        var hidden = new TreeSet<>(before);
        IntStream.range(0, column.size())
                .filter(place -> column.get(place).isSmall())
                .forEach(hidden::add);
        if (hidden.stream().allMatch(place -> column.get(place).records() == 0)) {
            return hidden;
        }
        var others = IntStream.range(0, column.size())
                .boxed()
                .filter(place -> !hidden.contains(place) && column.get(place).records() > 0)
                .sorted(Comparator.comparing(place -> column.get(place).records()))
                .iterator();
        while (isTold(column, hidden) && others.hasNext()) {
            hidden.add(others.next());
        }
        return hidden;
    }

    /** Whether the total less what is shown tells about single companies. */
    private static boolean isTold(List<Cell> column, Set<Integer> hidden) {
        var filled = hidden.stream()
                .map(column::get)
                .filter(cell -> cell.records() > 0)
                .toList();
        var companies = new HashSet<UUID>();
        filled.forEach(cell -> companies.addAll(cell.companies()));
        return filled.size() < 2 || companies.size() < FEWEST;
    }
}
