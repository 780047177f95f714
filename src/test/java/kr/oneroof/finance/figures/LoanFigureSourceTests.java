package kr.oneroof.finance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureCache;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The city's dashboard and the page of loans say the same, and show what they counted. */
@ModuleTest
class LoanFigureSourceTests {
    private static final FigureFilter EVER = FigureFilter.of(YearMonth.of(2000, 1), YearMonth.of(2199, 12));

    @Autowired
    private LoanFigureSource report;

    @Autowired
    private LoanFigures figures;

    @Autowired
    private FigureCache cache;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private WebApplicationContext application;

    private LoanTown town;

    @BeforeEach
    void lend() {
        town = new LoanTown(application, LoanTown.terms(200));
    }

    private void lent() {
        var number = town.recommended(100_000_000);
        SeoulClock.at(
                LocalDateTime.parse("2026-04-02T10:00"),
                () -> accountService.tell(
                        number,
                        new LoanChange(LoanChange.Kind.LAST_DRAW, LocalDate.of(2026, 1, 1), 100_000_000, "110-1"),
                        town.clerk));
    }

    @Test
    void saysWhatThePageOfLoansSays() {
        lent();
        town.recommended(50_000_000);
        var told = report.report(EVER, Audience.CENTRE);
        assertThat(value(told.figures(), "applied")).isEqualTo(page("APPLIED").loans());
        assertThat(value(told.figures(), "recommended"))
                .isEqualTo(page("RECOMMENDED").loans());
        assertThat(value(told.figures(), "recommended-won"))
                .isEqualTo(page("RECOMMENDED").won());
        assertThat(value(told.figures(), "executed")).isEqualTo(page("EXECUTED").loans());
        assertThat(value(told.figures(), "executed-won"))
                .isEqualTo(page("EXECUTED").won());
        assertThat(value(told.figures(), "subsidy-won")).isEqualTo(page("PAID").won());
        var programme = figures.byProgramme(town.year).stream()
                .filter(row -> row.key().equals(town.programme.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(told.breakdowns().getFirst().rows()).anySatisfy(row -> {
            assertThat(row.figures().getFirst().recordsPath()).endsWith("programme=" + town.programme);
            assertThat(row.figures().getFirst().value())
                    .isEqualByComparingTo(
                            String.valueOf(programme.sum("APPLIED").loans()));
        });
        assertThat(report.report(EVER.with("category", "FINANCE"), Audience.CENTRE)
                        .figures())
                .isEmpty();
    }

    /** Over all years of programmes, as the page shows them one by one. */
    private LoanFigures.Sum page(String measure) {
        var years = IntStream.rangeClosed(2000, 2299)
                .mapToObj(figures::all)
                .map(row -> row.sum(measure))
                .toList();
        return new LoanFigures.Sum(
                years.stream().mapToLong(LoanFigures.Sum::loans).sum(),
                0,
                years.stream().mapToLong(LoanFigures.Sum::won).sum());
    }

    @Test
    void opensToAsManyRecordsAsItCounts() {
        lent();
        for (var measure : LoanFigureKind.values()) {
            var behind = report.behind(
                    new LoanFigureSource.Asked(measure, town.programme.toString(), ""), EVER, Audience.CENTRE);
            assertThat(behind.count())
                    .as(measure.name())
                    .isEqualTo(behind.lines().size());
            assertThat(behind.won())
                    .as(measure.name())
                    .isEqualTo(behind.lines().stream()
                            .mapToLong(LoanFigures.Line::won)
                            .sum());
        }
        assertThat(report.behind(
                                new LoanFigureSource.Asked(LoanFigureKind.APPLIED, town.programme.toString(), ""),
                                EVER,
                                Audience.CENTRE)
                        .count())
                .isOne();
    }

    @Test
    void tellsTheCityNothingOfASingleCompany() {
        lent();
        assertThat(report.behind(
                                new LoanFigureSource.Asked(LoanFigureKind.APPLIED, town.programme.toString(), ""),
                                EVER,
                                Audience.CITY)
                        .hidden())
                .isTrue();
        assertThat(report.behind(
                                new LoanFigureSource.Asked(LoanFigureKind.EXECUTED, town.programme.toString(), ""),
                                EVER,
                                Audience.CITY)
                        .hidden())
                .isTrue();
        var none = FigureFilter.of(YearMonth.of(1999, 1), YearMonth.of(1999, 1));
        assertThat(report.report(none, Audience.CITY).figures()).noneMatch(Figure::isHidden);
        var mvc = Mvc.of(application);
        var path = "/figures/loans?counted=APPLIED&from=2000-01&until=2199-12&programme=" + town.programme;
        assertThat(mvc.get().uri(path).with(Mvc.as(Mvc.stranger(Role.CITY_OFFICIAL))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("한빛정밀");
        assertThat(mvc.get().uri(path).with(Mvc.as(Mvc.stranger(Role.CONSULTANT))))
                .hasStatusOk()
                .bodyText()
                .contains("1건")
                .doesNotContain("한빛정밀");
        assertThat(mvc.get().uri(path).with(Mvc.as(Mvc.stranger(Role.DIRECTOR))))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀");
        assertThat(mvc.get().uri("/figures/venue").with(Mvc.as(Mvc.stranger(Role.DIRECTOR))))
                .hasStatusOk();
    }

    @Test
    void isReckonedAnewOnceALoanChanges() {
        var before = value(cache.report(report, EVER, Audience.CENTRE).figures(), "executed-won");
        lent();
        assertThat(value(cache.report(report, EVER, Audience.CENTRE).figures(), "executed-won") - before)
                .isEqualTo(100_000_000);
    }

    private static long value(List<Figure> figures, String key) {
        return figures.stream()
                .filter(figure -> figure.messageKey().equals("finance.reported." + key))
                .findFirst()
                .map(Figure::value)
                .map(BigDecimal::longValueExact)
                .orElseThrow();
    }
}
