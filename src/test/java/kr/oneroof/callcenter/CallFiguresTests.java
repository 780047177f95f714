package kr.oneroof.callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.callcenter.CallTicketService.First;
import kr.oneroof.callcenter.wallboard.CallFigures;
import kr.oneroof.callcenter.wallboard.CallMeasure;
import kr.oneroof.callcenter.wallboard.WallboardQueries;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** The board and the figures, and what the city is not told. */
@ModuleTest
class CallFiguresTests {
    private static final CallFigures.Asked ALL = new CallFigures.Asked(CallMeasure.OFFERED, "", "");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CallFigures figures;

    @Autowired
    private WallboardQueries wallboard;

    private CallTown town;

    @BeforeEach
    void open() {
        town = new CallTown(context);
    }

    private static FigureFilter in(String month) {
        return FigureFilter.of(YearMonth.parse(month), YearMonth.parse(month));
    }

    private void call(String day, String firm, String topic, First first) {
        var company = firm.isEmpty() ? null : town.firm(firm);
        SeoulClock.at(
                CallTown.at(day),
                () -> town.ticketService.take(
                        CallTown.call(UUID.randomUUID().toString(), company, topic), first, town.oh.id()));
    }

    private Figure figure(FigureReport report, CallMeasure measure) {
        return report.figures().stream()
                .filter(one -> one.messageKey().equals(measure.messageKey()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reckonsRatesThatCanBeCountedByHand() {
        for (var firm : List.of("가", "나", "다")) {
            call("2026-03-10T10:00", firm, "finance", First.SOLVED);
            call("2026-03-10T11:00", firm, "finance", First.GOING_ON);
            SeoulClock.at(CallTown.at("2026-03-11T14:00"), () -> town.ticketService.takeMissed(CallTown.call(null)));
        }
        var report = figures.report(in("2026-03"), Audience.CITY);
        assertThat(figure(report, CallMeasure.OFFERED).value()).isEqualByComparingTo("9");
        assertThat(figure(report, CallMeasure.ANSWERED).value()).isEqualByComparingTo("66.7");
        assertThat(figure(report, CallMeasure.FIRST).value()).isEqualByComparingTo("50");
        assertThat(figures.behind(ALL, in("2026-03"), Audience.CENTRE).count()).isEqualTo(9);
        assertThat(figures.behind(new CallFigures.Asked(CallMeasure.FIRST, "", ""), in("2026-03"), Audience.CENTRE)
                        .lines())
                .hasSize(3);
        assertThat(report.breakdowns())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.rows()).isNotEmpty());
    }

    @Test
    void hidesFromTheCityWhatTellsOfSingleCompanies() {
        for (var firm : List.of("가", "나", "다", "라")) {
            call("2026-04-10T10:00", firm, "finance", First.SOLVED);
        }
        call("2026-04-10T10:00", "마", "export", First.SOLVED);
        var report = figures.report(in("2026-04"), Audience.CITY);
        assertThat(figure(report, CallMeasure.OFFERED).isHidden()).isFalse();
        assertThat(report.breakdowns().getFirst().rows())
                .as("the larger would tell the smaller by subtraction")
                .allSatisfy(
                        row -> assertThat(row.figures().getFirst().isHidden()).isTrue());
        assertThat(figures.behind(
                                new CallFigures.Asked(CallMeasure.OFFERED, "export", ""), in("2026-04"), Audience.CITY)
                        .hidden())
                .isTrue();
        assertThat(figures.behind(
                                new CallFigures.Asked(CallMeasure.OFFERED, "export", "10"),
                                in("2026-04"),
                                Audience.CITY)
                        .hidden())
                .isTrue();
        assertThat(figures.behind(new CallFigures.Asked(CallMeasure.FIRST, "finance", ""), in("2026-04"), Audience.CITY)
                        .hidden())
                .isTrue();
        assertThat(figures.behind(
                                new CallFigures.Asked(CallMeasure.OFFERED, "export", ""),
                                in("2026-04"),
                                Audience.CENTRE)
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.company()).isEqualTo("마"));
        assertThat(figures.behind(ALL, in("2026-04"), Audience.CITY).lines()).allSatisfy(line -> {
            assertThat(line.company()).isEmpty();
            assertThat(line.received()).isEqualTo(CallTown.at("2026-04-01T00:00"));
        });
    }

    @Test
    void hidesARateWhoseRestIsSmall() {
        for (var firm : List.of("가", "나", "다", "라")) {
            call("2026-05-11T10:00", firm, "finance", First.SOLVED);
        }
        call("2026-05-11T10:00", "마", "finance", First.GOING_ON);
        var report = figures.report(in("2026-05"), Audience.CITY);
        assertThat(figure(report, CallMeasure.FIRST).isHidden()).isTrue();
        assertThat(figure(figures.report(in("2026-05"), Audience.CENTRE), CallMeasure.FIRST)
                        .value())
                .isEqualByComparingTo("80");
    }

    @Test
    void saysNothingWhenNarrowedToWhatCallsAreNot() {
        assertThat(figures.report(in("2026-05").with("category", "LABOUR"), Audience.CITY)
                        .figures())
                .isEmpty();
    }

    @Test
    void countsTheDayOnTheBoard() {
        SeoulClock.at(CallTown.at("2026-06-10T15:00"), () -> {
            var before = wallboard.now();
            town.taken(null, town.oh);
            town.ticketService.takeMissed(CallTown.call(null));
            var now = wallboard.now();
            assertThat(now.calls().answered()).isEqualTo(before.calls().answered() + 1);
            assertThat(now.calls().abandoned()).isEqualTo(before.calls().abandoned() + 1);
            assertThat(now.agents())
                    .anySatisfy(agent -> assertThat(agent.taken()).isPositive());
        });
    }

    @Test
    void showsPromisesThatWereMissed() {
        var phone = CallTown.line();
        SeoulClock.at(CallTown.at("2026-06-15T10:00"), () -> town.callbacks.ask(UUID.randomUUID(), town.wish(phone)));
        SeoulClock.at(
                CallTown.at("2026-06-15T17:59"),
                () -> assertThat(wallboard.now().callbacks().missed()).isZero());
        SeoulClock.at(CallTown.at("2026-06-16T09:00"), () -> {
            assertThat(wallboard.now().callbacks().missed()).isOne();
            assertThat(town.callbacks.waiting())
                    .filteredOn(one -> one.phone().equals(phone))
                    .singleElement()
                    .satisfies(one -> assertThat(one.late()).isTrue());
        });
    }
}
