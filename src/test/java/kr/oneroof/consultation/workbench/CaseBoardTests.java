package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class CaseBoardTests {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 10, 0);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseBoardQueries board;

    private WorkbenchTown town;
    private Actor kim;
    private String unit;

    @BeforeEach
    void open() {
        town = new WorkbenchTown(context);
        unit = "팀" + System.nanoTime();
        kim = town.consultant("김상담", unit);
    }

    @Test
    void countsWhatLiesOnEachPile() {
        var company = town.company("한빛정밀");
        SeoulClock.at(MONDAY, () -> {
            var before = board.counts(kim.id(), unit);
            town.file(company, kim.id(), Category.TRADE, "새 상담");
            town.worked(company, kim, unit, "내 상담");
            var asked = town.worked(company, kim, unit, "보완 중");
            town.service.ask(town.seen(asked), "견적서를 보내 주십시오.", LocalDate.of(2026, 3, 16));
            var after = board.counts(kim.id(), unit);
            assertThat(after.get(CaseBoardTab.NEW)).isEqualTo(before.getOrDefault(CaseBoardTab.NEW, 0) + 1);
            assertThat(after.get(CaseBoardTab.MINE)).isEqualTo(2);
            assertThat(after.get(CaseBoardTab.GROUP)).isEqualTo(2);
            assertThat(after.get(CaseBoardTab.WAITING)).isEqualTo(before.getOrDefault(CaseBoardTab.WAITING, 0) + 1);
            assertThat(rows(CaseBoardTab.MINE)).extracting(CaseRow::title).containsExactlyInAnyOrder("내 상담", "보완 중");
            assertThat(rows(CaseBoardTab.MINE)).extracting(CaseRow::consultant).containsOnly("김상담");
        });
    }

    @Test
    void keepsWhatWaitsOutOfWhatIsOverdue() {
        var company = town.company("한빛정밀");
        SeoulClock.at(MONDAY, () -> {
            town.worked(company, kim, unit, "늦은 상담");
            var asked = town.worked(company, kim, unit, "기다리는 상담");
            town.service.ask(town.seen(asked), "견적서를 보내 주십시오.", LocalDate.of(2026, 3, 16));
        });
        SeoulClock.at(MONDAY.plusDays(30), () -> {
            var overdue =
                    rows(CaseBoardTab.OVERDUE).stream().filter(row -> row.unit().equals(unit));
            assertThat(overdue).extracting(CaseRow::title).containsExactly("늦은 상담");
        });
    }

    @Test
    void knowsWhatIsDueToday() {
        var company = town.company("한빛정밀");
        SeoulClock.at(MONDAY, () -> town.worked(company, kim, unit, "곧 끝날 상담"));
        var due =
                town.database().sql("""
                        select f.due_at from request_file f join consultation_case c on c.number = f.number
                        where c.unit = ?""").param(unit).query(OffsetDateTime.class).single();
        SeoulClock.at(
                due.toInstant().minusSeconds(60),
                () -> assertThat(rows(CaseBoardTab.TODAY))
                        .extracting(CaseRow::title)
                        .contains("곧 끝날 상담"));
        SeoulClock.at(
                due.toInstant().minusSeconds(3 * 86_400),
                () -> assertThat(rows(CaseBoardTab.TODAY))
                        .extracting(CaseRow::unit)
                        .doesNotContain(unit));
    }

    @Test
    void laysEachCaseOfATallPileOnOnePageOnly() {
        var company = town.company("한빛정밀");
        SeoulClock.at(MONDAY, () -> {
            for (var i = 0; i < 45; i++) {
                town.worked(company, kim, unit, "상담 " + i);
            }
        });
        assertThat(board.rows(CaseBoardTab.GROUP, kim.id(), unit, "").rows()).hasSize(CaseBoardQueries.PAGE);
        assertThat(rows(CaseBoardTab.GROUP))
                .hasSize(45)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(CaseRow::dueAt)
                        .thenComparing(row -> row.number().value()));
        var elsewhere = board.rows(CaseBoardTab.MINE, kim.id(), unit, "").next();
        assertThat(board.rows(CaseBoardTab.GROUP, kim.id(), unit, elsewhere).rows())
                .isEqualTo(board.rows(CaseBoardTab.GROUP, kim.id(), unit, "").rows());
    }

    @Test
    void costsTheSameHoweverManyCasesThereAre() {
        var company = town.company("한빛정밀");
        town.worked(company, kim, unit, "하나");
        var few = Statements.countDuring(() -> look(CaseBoardTab.MINE));
        for (var i = 0; i < 5; i++) {
            town.worked(company, kim, unit, "더 " + i);
        }
        assertThat(Statements.countDuring(() -> look(CaseBoardTab.MINE)))
                .isEqualTo(few)
                .isBetween(3L, 4L);
    }

    private void look(CaseBoardTab tab) {
        board.counts(kim.id(), unit);
        board.rows(tab, kim.id(), unit, "");
    }

    /** From the first page to the last. */
    private List<CaseRow> rows(CaseBoardTab tab) {
        var rows = new ArrayList<CaseRow>();
        var after = "";
        do {
            var page = board.rows(tab, kim.id(), unit, after);
            rows.addAll(page.rows());
            after = page.next();
        } while (!after.isEmpty());
        return rows;
    }
}
