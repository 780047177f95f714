package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.Survey;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** A seeded town of June 2018, in which no other test files anything. */
@ModuleTest
class ConsultationFiguresTests {
    private static final YearMonth JUNE = YearMonth.of(2018, 6);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2018, 6, 18, 9, 0);
    private static final FigureFilter FILTER = FigureFilter.of(JUNE, JUNE);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ConsultationFigures figures;

    @Autowired
    private FigureRecordQueries records;

    private WorkbenchTown town;
    private Actor kim;
    private CompanyId company;

    @BeforeEach
    void plant() {
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", "기업SOS팀");
        company = town.company("한빛정밀");
        if (town.database()
                        .sql(
                                "select count(*) from consultation_case where filed_at between '2018-06-01' and '2018-07-01'")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        close(1, Outcome.RESOLVED, new Survey(5, 5, 5, 5, Survey.Solved.YES, ""));
        close(2, Outcome.GUIDED, new Survey(2, 3, 3, 3, Survey.Solved.NO, ""));
        close(3, Outcome.NOT_POSSIBLE, null);
        close(25, Outcome.PARTLY_ACCEPTED, null);
        SeoulClock.at(MONDAY, () -> town.worked(company, kim, "기업SOS팀", "진행 중"));
        SeoulClock.at(MONDAY, () -> {
            var number = town.worked(company, kim, "기업SOS팀", "취하");
            town.inquiries.withdraw(company, number, "해결되었습니다.");
        });
    }

    @Test
    void reckonsTheFigures() {
        var values = figures.report(FILTER, Audience.CENTRE).figures().stream()
                .collect(Collectors.toMap(Figure::messageKey, figure -> String.valueOf(figure.value())));
        assertThat(values)
                .containsAllEntriesOf(Map.of(
                        "desk.figure.received",
                        "6",
                        "desk.figure.handled",
                        "5",
                        "desk.figure.rate",
                        "83.3",
                        "desk.figure.solved",
                        "40.0",
                        "desk.figure.solved-widely",
                        "60.0",
                        "desk.figure.in-time",
                        "75.0",
                        "desk.figure.satisfaction",
                        "70.0",
                        "desk.figure.response",
                        "50.0",
                        "desk.figure.company-solved",
                        "50.0"));
        assertThat(values).containsEntry("desk.figure.median-days", "2.5").containsKey("desk.figure.ninth-days");
    }

    @Test
    void opensEveryTileToTheCasesThatItCounts() {
        var received = rows(figures.report(FILTER, Audience.CENTRE).figures().getFirst());
        assertThat(received).isEqualTo(6);
        figures.report(FILTER, Audience.CENTRE).figures().forEach(figure -> assertCounted(figure, received));
    }

    @Test
    void opensEveryLineOfABreakdownToo() {
        var breakdowns = figures.report(FILTER, Audience.CENTRE).breakdowns();
        assertThat(breakdowns).hasSize(7).allSatisfy(breakdown -> {
            assertThat(breakdown.rows()).isNotEmpty();
            var sum = breakdown.rows().stream()
                    .map(row -> row.figures().getFirst())
                    .peek(figure -> assertThat(BigDecimal.valueOf(rows(figure))).isEqualByComparingTo(figure.value()))
                    .mapToInt(this::rows)
                    .sum();
            assertThat(sum).as(breakdown.messageKey()).isEqualTo(6);
        });
    }

    @Test
    void hasNoRateOfNothing() {
        var empty = FigureFilter.of(YearMonth.of(2017, 2), YearMonth.of(2017, 2));
        assertThat(figures.report(empty, Audience.CENTRE).figures())
                .filteredOn(figure -> figure.unit().equals("figure.unit.percent"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.value()).isNull());
        assertThat(figures.report(empty, Audience.CENTRE).breakdowns())
                .allSatisfy(breakdown -> assertThat(breakdown.rows()).isEmpty());
    }

    @Test
    void tellsTheCityNothingOfOneCompanyAlone() {
        var report = figures.report(FILTER, Audience.CITY);
        assertThat(report.figures()).isNotEmpty().allMatch(Figure::isHidden);
        assertThat(report.breakdowns()).isEmpty();
        var filter = CaseFilter.behind(CaseMeasure.RECEIVED, FILTER);
        assertThat(records.behind(filter, "", Audience.CITY).hidden()).isTrue();
        assertThat(records.behind(filter, "", Audience.CITY).page().rows()).isEmpty();
        assertThat(records.behind(filter, "", Audience.CENTRE).hidden()).isFalse();
    }

    @Test
    void hidesTheNeighbourOfASmallCellAndItsList() {
        var february = YearMonth.of(2016, 2);
        SeoulClock.at(LocalDateTime.of(2016, 2, 15, 10, 0), () -> {
            for (var i = 0; i < 4; i++) {
                var other = town.company("회사 " + i);
                town.file(other, kim.id(), Category.FINANCE, "자금 하나");
                town.file(other, kim.id(), Category.FINANCE, "자금 둘");
                town.file(other, kim.id(), Category.OTHER, "기타");
            }
            town.file(company, kim.id(), Category.TRADE, "판로");
        });
        var filter = FigureFilter.of(february, february);
        var report = figures.report(filter, Audience.CITY);
        assertThat(report.figures().getFirst().value()).isEqualByComparingTo("13");
        var hidden = report.breakdowns().getFirst().rows().stream()
                .collect(Collectors.toMap(
                        Breakdown.Row::label, row -> row.figures().getFirst().isHidden()));
        assertThat(hidden)
                .isEqualTo(Map.of(
                        "#consultation.category.FINANCE",
                        false,
                        "#consultation.category.OTHER",
                        true,
                        "#consultation.category.TRADE",
                        true));
        assertThat(isHidden(filter.with("category", "OTHER"))).isTrue();
        assertThat(isHidden(filter.with("category", "FINANCE"))).isFalse();
        assertThat(figures.report(filter.with("category", "TRADE"), Audience.CITY)
                        .figures())
                .allMatch(Figure::isHidden);
    }

    private boolean isHidden(FigureFilter filter) {
        return records.behind(CaseFilter.behind(CaseMeasure.RECEIVED, filter), "", Audience.CITY)
                .hidden();
    }

    /** A count is the number of lines; a rate is lines over the lines of its whole; a mean is of as many lines. */
    private void assertCounted(Figure figure, int received) {
        var rows = rows(figure);
        switch (figure.messageKey()) {
            case "desk.figure.received", "desk.figure.handled" ->
                assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(rows));
            case "desk.figure.rate" -> assertRate(figure, rows, received);
            case "desk.figure.solved", "desk.figure.solved-widely" -> assertRate(figure, rows, 5);
            case "desk.figure.in-time", "desk.figure.response" -> assertRate(figure, rows, 4);
            case "desk.figure.company-solved" -> assertRate(figure, rows, 2);
            case "desk.figure.satisfaction" -> assertThat(rows).isEqualTo(2);
            default -> assertThat(rows).as(figure.messageKey()).isEqualTo(4);
        }
    }

    private static void assertRate(Figure figure, int part, int whole) {
        assertThat(figure.value())
                .as(figure.messageKey())
                .isEqualByComparingTo(BigDecimal.valueOf(Math.round(part * 1000.0 / whole) / 10.0));
    }

    private int rows(Figure figure) {
        var filter = CaseFilter.ofQuery(
                figure.recordsPath().substring(figure.recordsPath().indexOf('?') + 1));
        var behind = records.behind(filter, "", Audience.CENTRE);
        assertThat(behind.page().rows())
                .as("rows under the number on the page of records")
                .hasSize((int) behind.count());
        return behind.page().rows().size();
    }

    private void close(int days, Outcome outcome, @Nullable Survey survey) {
        var number = new RequestNumber[1];
        SeoulClock.at(MONDAY, () -> number[0] = town.worked(company, kim, "기업SOS팀", "상담 " + days));
        SeoulClock.at(MONDAY.plusDays(days), () -> {
            town.service.answer(town.seen(number[0]), kim.id(), "답변입니다.", List.of());
            town.service.close(town.seen(number[0]), outcome);
            if (survey != null) {
                town.inquiries.survey(company, number[0], survey);
            }
        });
    }
}
