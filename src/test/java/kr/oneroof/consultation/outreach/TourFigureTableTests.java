package kr.oneroof.consultation.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kr.oneroof.dashboard.SmallCells;
import kr.oneroof.dashboard.SmallCells.Cell;

/** Tables of which the sums of all rows and columns are known. */
class TourFigureTableTests {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void hidesACornerWithEverythingThatGivesItAway() {
        var table = new TourFigureTable(Map.of(
                List.of("E", "1"),
                cell(3),
                List.of("E", "2"),
                cell(1),
                List.of("W", "1"),
                cell(3),
                List.of("W", "2"),
                cell(3)));
        assertThat(table.hidden(Set.of())).hasSize(4);
    }

    @Test
    void doesNotTellThatThereIsNothingBesideWhatIsHidden() {
        var table = new TourFigureTable(Map.of(
                List.of("E", "1"),
                cell(3),
                List.of("E", "2"),
                cell(1),
                List.of("W", "2"),
                cell(3),
                List.of("N", "3"),
                cell(4)));
        var hidden = table.hidden(Set.of());
        assertThat(table.isHidden(List.of("W", "1"), hidden))
                .as("else the 3 of the west are known")
                .isTrue();
        assertThat(table.isHidden(List.of("N", "3"), hidden)).isFalse();
        assertThat(table.isHidden(List.of("N", "4"), hidden)).isFalse();
        assertThat(new TourFigureTable(Map.of(List.of("1"), cell(1), List.of("2"), cell(3)))
                        .isHidden(List.of("3"), Set.of()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNoLineWithFewHiddenCellsWhileItHasOthers(int seed) {
        var chance = new Random(seed);
        var cells = new HashMap<List<String>, Cell>();
        IntStream.range(0, 4)
                .forEach(row -> IntStream.range(0, 5)
                        .forEach(column -> cells.put(List.of("r" + row, "c" + column), cell(chance.nextInt(6)))));
        var hidden = new TourFigureTable(cells).hidden(Set.of());
        assertThat(hidden)
                .containsAll(cells.keySet().stream()
                        .filter(key -> at(cells, key).isSmall())
                        .toList());
        for (var condition = 0; condition < 2; condition++) {
            var place = condition;
            cells.keySet().stream()
                    .filter(key -> at(cells, key).records() > 0)
                    .collect(Collectors.groupingBy(key -> key.get(place)))
                    .forEach((name, line) -> {
                        var veiled = line.stream().filter(hidden::contains).toList();
                        var whose = new HashSet<UUID>();
                        veiled.forEach(key -> whose.addAll(at(cells, key).companies()));
                        assertThat(veiled.isEmpty()
                                        || veiled.size() == line.size()
                                        || veiled.size() > 1 && whose.size() >= SmallCells.FEWEST)
                                .as("%s", name)
                                .isTrue();
                    });
        }
    }

    private static Cell at(Map<List<String>, Cell> cells, List<String> key) {
        return Objects.requireNonNull(cells.get(key));
    }

    private static Cell cell(int companies) {
        return new Cell(
                companies,
                IntStream.range(0, companies).mapToObj(one -> UUID.randomUUID()).collect(Collectors.toSet()));
    }
}
