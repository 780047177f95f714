package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class CaseListTests {
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 4, 7, 10, 0);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseListQueries list;

    private WorkbenchTown town;
    private Actor kim;
    private String unit;
    private CompanyId company;

    @BeforeEach
    void open() {
        town = new WorkbenchTown(context);
        unit = "팀" + System.nanoTime();
        kim = town.consultant("김상담", unit);
        company = town.company("한빛정밀 " + unit);
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void pagesThroughAllWithoutGapOrRepetitionWhileOthersFile(CaseSort sort) {
        var numbers = new ArrayList<RequestNumber>();
        for (var i = 0; i < CaseListQueries.PAGE + 5; i++) {
            var title = "상담 " + i;
            SeoulClock.at(TUESDAY.plusMinutes(i / 3), () -> numbers.add(town.worked(company, kim, unit, title)));
        }
        var filter = filter("", sort.name());
        var first = list.page(filter, "", Reader.OPENS_CASES);
        SeoulClock.at(TUESDAY.plusDays(1), () -> town.worked(company, kim, unit, "새로 온 상담"));
        var second = list.page(filter, first.next(), Reader.OPENS_CASES);
        var seen = new ArrayList<RequestNumber>();
        first.rows().forEach(row -> seen.add(row.number()));
        second.rows().stream().filter(row -> !row.title().equals("새로 온 상담")).forEach(row -> seen.add(row.number()));
        assertThat(first.rows()).hasSize(CaseListQueries.PAGE);
        assertThat(second.next()).isEmpty();
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "한글",
                "%%%",
                "UkVDRUlWRUR-eA",
                "\0",
                "UkVDRUlWRUR-OTk5OS0xMi0zMVQwMDowMDowMFp-MjAyNi0wMDAwMDE="
            })
    void showsTheFirstPageForAForgedCursor(String forged) {
        town.worked(company, kim, unit, "상담");
        assertThat(list.page(filter("", ""), forged, Reader.OPENS_CASES).rows()).hasSize(1);
    }

    @Test
    void takesNoCursorOfAnotherOrder() {
        var plain = "DUE~2026-01-01T00:00:00Z~2026-000001";
        assertThat(Cursor.parse(Base64.getUrlEncoder().encodeToString(plain.getBytes()), CaseSort.RECEIVED.name()))
                .isEmpty();
        assertThat(Cursor.parse(Base64.getUrlEncoder().encodeToString(plain.getBytes()), CaseSort.DUE.name()))
                .isPresent();
    }

    @Test
    void findsKoreanWordsInTitleTextCompanyNumberAndAnswer() {
        var number = town.file(company, kim.id(), Category.TRADE, "컨테이너 운임 급등", "부산항에서 출항이 늦어집니다.");
        var answered = town.worked(company, kim, unit, "다른 상담");
        town.service.answer(town.seen(answered), kim.id(), "물류바우처를 안내합니다.", List.of());
        assertThat(found("운임 급등 " + unit)).containsExactly(number);
        assertThat(found("부산항에서 " + unit)).containsExactly(number);
        assertThat(found(number.value())).containsExactly(number);
        assertThat(found("물류바우처 " + unit)).containsExactly(answered);
        assertThat(found(unit)).containsExactlyInAnyOrder(number, answered);
    }

    @Test
    void takesSignsForNothingAndNeverForWildcards() {
        var half = town.file(company, kim.id(), Category.FINANCE, "금리 50%_할인 '특례' \\ 문의");
        var whole = town.file(company, kim.id(), Category.FINANCE, "금리 50원 할인 특례 문의");
        assertThat(found("50%_할인 " + unit)).containsExactly(half);
        assertThat(found("50할인 " + unit)).containsExactly(half);
        assertThat(found("'특례' " + unit)).containsExactlyInAnyOrder(half, whole);
        assertThat(found("\\ " + unit)).containsExactlyInAnyOrder(half, whole);
        assertThat(found("금리%문의 " + unit)).isEmpty();
        assertThat(found("5__할인 " + unit)).isEmpty();
        assertThat(found("%%%")).isEmpty();
    }

    @Test
    void findsOneLetterAmongTheNewestAlone() {
        SeoulClock.at(LocalDateTime.of(2059, 1, 2, 10, 0), () -> town.file(company, kim.id(), Category.FINANCE, "쀍"));
        assertThat(list.page(words("쀍"), "", Reader.OPENS_CASES).rows())
                .extracting(CaseRow::title)
                .containsOnly("쀍");
        var sql = CaseFilterCondition.of(
                words("가 나"), CaseFilterCondition.start(TUESDAY.toLocalDate()), Reader.OPENS_CASES);
        assertThat(sql.condition()).contains("limit " + CaseFilterCondition.NEWEST);
        assertThat(CaseFilterCondition.of(
                                words("가 나다라"), CaseFilterCondition.start(TUESDAY.toLocalDate()), Reader.OPENS_CASES)
                        .condition())
                .doesNotContain("limit");
    }

    @Test
    void searchesOnlyTitlesForThoseWhoSeeOnlyTitles() {
        var number = town.file(company, kim.id(), Category.TRADE, "비밀 아님 " + unit, "숨은말이 있습니다.");
        assertThat(list.page(words("숨은말이 " + unit), "", Reader.SEES_TITLES).rows())
                .isEmpty();
        assertThat(list.page(words("아님 " + unit), "", Reader.SEES_TITLES).rows())
                .extracting(CaseRow::number)
                .containsExactly(number);
    }

    @Test
    void ignoresWhatNoFilterUnderstands() {
        town.worked(company, kim, unit, "상담");
        var odd = new CaseFilter(
                "",
                "NONSENSE",
                "'; drop table person; --",
                "not-an-id",
                unit,
                "",
                "?",
                "",
                "",
                "?",
                "?",
                "2026-13-45",
                "yesterday",
                "SIDEWAYS");
        assertThat(list.page(odd, "", Reader.OPENS_CASES).rows()).hasSize(1);
    }

    @Test
    void keepsItsFiltersFromPageToPage() {
        var filter = new CaseFilter(
                "운임 & 금리=1", "IN_PROGRESS", "", "", unit, "", "", "", "", "", "LATE", "2026-01-01", "", "DUE");
        assertThat(filter.at("/list", "abc"))
                .startsWith("/list?words=%EC%9A%B4%EC%9E%84+%26+%EA%B8%88%EB%A6%AC%3D1&")
                .contains("status=IN_PROGRESS", "counted=LATE", "from=2026-01-01", "sort=DUE")
                .endsWith("after=abc");
    }

    @Test
    void costsTheSameHoweverManyLines() {
        town.worked(company, kim, unit, "하나");
        var one = Statements.countDuring(() -> list.page(filter("", ""), "", Reader.OPENS_CASES));
        for (var i = 0; i < 5; i++) {
            town.worked(company, kim, unit, "더 " + i);
        }
        assertThat(Statements.countDuring(() -> list.page(filter("", ""), "", Reader.OPENS_CASES)))
                .isEqualTo(one);
    }

    private List<RequestNumber> found(String typed) {
        return list.page(words(typed), "", Reader.OPENS_CASES).rows().stream()
                .map(CaseRow::number)
                .toList();
    }

    private static CaseFilter words(String typed) {
        return CaseFilter.of(Map.of("words", typed));
    }

    private CaseFilter filter(String status, String sort) {
        return CaseFilter.of(Map.of("status", status, "unit", unit, "sort", sort));
    }
}
