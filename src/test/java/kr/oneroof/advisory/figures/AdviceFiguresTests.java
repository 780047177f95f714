package kr.oneroof.advisory.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The panel's figures counted by hand, and what the city is not told. */
@ModuleTest
class AdviceFiguresTests {
    private static final AdviceFigures.Asked ALL = new AdviceFigures.Asked(AdviceMeasure.RECEIVED, "", "", "");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AdviceFigures figures;

    private AdvisoryTown town;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
    }

    @Test
    void reckonsFromTheRequestToTheFee() {
        SeoulClock.at(at("2026-02-02T10:00"), () -> town.expert("나변호", Profession.LAWYER, Field.LAW));
        for (var hour : List.of("2026-02-03T12:00", "2026-02-04T12:00", "2026-02-05T12:00")) {
            SeoulClock.at(at(hour), () -> {
                var firm = town.firm("기업 " + hour);
                var one = town.engaged(firm);
                town.reported(one);
                town.advice.confirm(town.firmOf(one, firm));
                town.advice.review(town.firmOf(one, firm), 4, "");
                town.fees.prepare(town.centreOf(one, town.kim));
                town.fees.approve(town.centreOf(one, town.director));
                town.fees.pay(List.of(one.facts().id()), town.director.id());
            });
        }
        var report = figures.report(in("2026-02"), Audience.CITY);
        assertThat(value(report, AdviceMeasure.RECEIVED)).isEqualTo("3");
        assertThat(value(report, AdviceMeasure.MATCHED)).isEqualTo("3");
        assertThat(value(report, AdviceMeasure.CONFIRMED)).isEqualTo("3");
        assertThat(value(report, AdviceMeasure.SCORED)).isEqualTo("80.0");
        assertThat(value(report, AdviceMeasure.PAID)).isEqualTo("420000");
        assertThat(report.breakdowns())
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.rows()).isNotEmpty());
        assertThat(figures.behind(ALL, in("2026-02"), Audience.CENTRE).lines())
                .extracting(AdviceFigures.Line::fee)
                .containsOnly(140_000L);
    }

    @Test
    void countsWhoeverAskedWhateverBecameOfIt() {
        SeoulClock.at(
                at("2026-03-03T10:00"), () -> List.of("가", "나", "다", "라").forEach(name -> town.filed(town.firm(name))));
        var report = figures.report(in("2026-03"), Audience.CITY);
        assertThat(value(report, AdviceMeasure.RECEIVED)).isEqualTo("4");
        assertThat(value(report, AdviceMeasure.MATCHED)).isEqualTo("0");
        assertThat(figure(report, AdviceMeasure.ADVISED).value()).isNull();
        assertThat(figures.report(in("2026-03").with("category", "LABOUR"), Audience.CITY)
                        .figures())
                .isEmpty();
    }

    @Test
    void hidesFromTheCityWhatTellsOfSingleCompanies() {
        SeoulClock.at(at("2026-04-06T10:00"), () -> {
            var firms = new ArrayList<AdvisoryTown.Firm>();
            List.of("가", "나", "다", "라").forEach(name -> firms.add(town.firm(name)));
            firms.forEach(town::filed);
            town.requestService.file(town.filing(town.firm("마"), Field.CUSTOMS));
        });
        var customs = new AdviceFigures.Asked(AdviceMeasure.RECEIVED, "", "CUSTOMS", "");
        assertThat(figures.behind(customs, in("2026-04"), Audience.CITY).hidden())
                .isTrue();
        assertThat(figures.behind(customs, in("2026-04"), Audience.CENTRE).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.company()).isEqualTo("마"));
        assertThat(figures.behind(
                                new AdviceFigures.Asked(AdviceMeasure.MATCHED, "", "LAW", ""),
                                in("2026-04"),
                                Audience.CITY)
                        .hidden())
                .as("what no figure links to")
                .isTrue();
        assertThat(figures.behind(ALL, in("2026-04"), Audience.CITY).lines())
                .hasSize(5)
                .allSatisfy(line -> {
                    assertThat(line.company()).isEmpty();
                    assertThat(line.filed()).isEqualTo("2026-04-01");
                });
    }

    @Test
    void opensEachFigureToItsRecords() {
        SeoulClock.at(
                at("2026-05-06T10:00"), () -> List.of("가", "나", "다").forEach(name -> town.filed(town.firm(name))));
        var mvc = Mvc.of(context);
        var path = figure(figures.report(in("2026-05"), Audience.CITY), AdviceMeasure.RECEIVED)
                .recordsPath();
        assertThat(mvc.get().uri(path).with(Mvc.as(town.person("서주무", Role.CITY_OFFICIAL))))
                .hasStatusOk()
                .bodyText()
                .contains("자문 신청", "3건", "법률")
                .doesNotContain("/desk/advisory/");
        assertThat(mvc.get().uri(path).with(Mvc.as(town.kim)))
                .hasStatusOk()
                .bodyText()
                .contains("/desk/advisory/");
    }

    private static String value(FigureReport report, AdviceMeasure measure) {
        return String.valueOf(figure(report, measure).value());
    }

    private static Figure figure(FigureReport report, AdviceMeasure measure) {
        return report.figures().stream()
                .filter(one -> one.messageKey().equals(measure.messageKey()))
                .findFirst()
                .orElseThrow();
    }

    private static FigureFilter in(String month) {
        return FigureFilter.of(YearMonth.parse(month), YearMonth.parse(month));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
