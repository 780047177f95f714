package kr.oneroof.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kr.oneroof.dashboard.SmallCells.Cell;

class SmallCellsTests {
    private static final UUID HANBIT = new UUID(0, 1);
    private static final UUID GAYA = new UUID(0, 2);
    private static final Set<UUID> MANY = Set.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @Test
    void showsWhatIsOfManyCompaniesOrOfNobody() {
        assertThat(SmallCells.hidden(List.of(new Cell(9, MANY), new Cell(0, Set.of()), new Cell(3, MANY)), Set.of()))
                .isEmpty();
    }

    @Test
    void hidesTheSmallestOtherWithALoneOne() {
        var column = List.of(new Cell(9, MANY), new Cell(2, Set.of(HANBIT)), new Cell(4, MANY), new Cell(0, Set.of()));
        assertThat(SmallCells.hidden(column, Set.of())).containsExactly(1, 2);
    }

    @Test
    void hidesAThirdWhenTwoAreOfTheSameFewCompanies() {
        var column = List.of(new Cell(1, Set.of(HANBIT)), new Cell(2, Set.of(HANBIT, GAYA)), new Cell(8, MANY));
        assertThat(SmallCells.hidden(column, Set.of())).containsExactly(0, 1, 2);
    }

    @Test
    void keepsHiddenWhatWasAndLooksAtThePileAnew() {
        var column = List.of(new Cell(1, MANY), new Cell(5, MANY), new Cell(7, MANY));
        assertThat(SmallCells.hidden(column, Set.of(1))).containsExactly(0, 1);
    }

    /** Whatever the column: no shown cell is small, and what is hidden together is of many companies, if it can be. */
    @ParameterizedTest
    @MethodSource("seeds")
    void tellsOfNoSingleCompanyByItselfOrBySubtraction(long seed) {
        var column = column(new Random(seed));
        var hidden = SmallCells.hidden(column, Set.of());
        var shown = IntStream.range(0, column.size())
                .filter(place -> !hidden.contains(place))
                .mapToObj(column::get)
                .toList();
        assertThat(shown).noneMatch(Cell::isSmall);
        var filled = hidden.stream()
                .map(column::get)
                .filter(cell -> cell.records() > 0)
                .toList();
        var companies = new HashSet<UUID>();
        filled.forEach(cell -> companies.addAll(cell.companies()));
        if (!filled.isEmpty() && shown.stream().anyMatch(cell -> cell.records() > 0)) {
            assertThat(filled).hasSizeGreaterThanOrEqualTo(2);
            assertThat(companies).hasSizeGreaterThanOrEqualTo(SmallCells.FEWEST);
        }
        assertThat(column.stream().anyMatch(Cell::isSmall)).isEqualTo(!hidden.isEmpty());
    }

    private static List<Cell> column(Random dice) {
        return IntStream.range(0, 1 + dice.nextInt(8))
                .mapToObj(_ -> {
                    var companies = new HashSet<UUID>();
                    for (var i = dice.nextInt(5); i > 0; i--) {
                        companies.add(new UUID(2, dice.nextInt(6)));
                    }
                    return new Cell(companies.isEmpty() ? 0 : companies.size() + dice.nextInt(4), companies);
                })
                .toList();
    }
}
