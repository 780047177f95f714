package kr.oneroof.finance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.finance.claim.ClaimRow;
import kr.oneroof.finance.claim.ClaimService;
import kr.oneroof.finance.claim.YearBudgetQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Figures count what is there, and the forecast what will be. */
@ModuleTest
class LoanFiguresTests {
    private static final LocalDateTime APRIL = LocalDateTime.parse("2026-04-10T10:00");

    @Autowired
    private LoanFigures figures;

    @Autowired
    private ForecastService forecasts;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private LoanAccountQueries accountQueries;

    @Autowired
    private ClaimService claimService;

    @Autowired
    private YearBudgetQueries budget;

    @Autowired
    private WebApplicationContext application;

    @Test
    void countsDownToTheLoan() {
        var town = new LoanTown(application, LoanTown.terms(200));
        var drawn = lent(town, 100_000_000);
        var waiting = town.recommended(50_000_000);
        pay(town, drawn);
        var programme = row(figures.byProgramme(town.year), town.programme.toString());
        assertThat(programme.sum("APPLIED")).isEqualTo(new LoanFigures.Sum(2, 2, 150_000_000));
        assertThat(programme.sum("EXECUTED")).isEqualTo(new LoanFigures.Sum(1, 1, 100_000_000));
        assertThat(programme.sum("PAID")).isEqualTo(new LoanFigures.Sum(1, 1, 493_150));
        assertThat(programme.executionRate()).isEqualTo(666);
        assertThat(programme.perFirm()).isEqualTo(493_150);
        assertThat(programme.days()).isEqualTo(70);
        assertThat(row(figures.byBank(town.year), town.bank.toString())
                        .sum("RECOMMENDED")
                        .won())
                .isEqualTo(150_000_000);
        assertThat(figures.behind(LoanFigureKind.RECOMMENDED, town.year, town.programme.toString(), ""))
                .extracting(LoanFigures.Line::number)
                .containsExactly(drawn, waiting);
        assertThat(figures.all(town.year).sum("APPLIED").loans()).isGreaterThanOrEqualTo(2);
        assertThat(budget.of(2026).paid()).isGreaterThanOrEqualTo(493_150);
        assertThat(budget.of(town.year).budget()).isPositive();
        assertThat(LoanFigures.share(1, 0)).isZero();
    }

    @Test
    void looksEightQuartersAhead() {
        var before = ahead();
        var town = new LoanTown(application, LoanTown.terms(200));
        lent(town, 100_000_000);
        town.recommended(50_000_000);
        var after = ahead();
        assertThat(after).hasSize(8);
        assertThat(after.getFirst().quarter()).isEqualTo(new Quarter(2026, 2));
        assertThat(running(after, 0) - running(before, 0)).isEqualTo(498_630);
        assertThat(running(after, 1) - running(before, 1)).isEqualTo(504_109);
        assertThat(after.getFirst().awaited()
                        - (before.isEmpty() ? 0 : before.getFirst().awaited()))
                .isEqualTo(249_315);
        assertThat(after.getFirst().total())
                .isEqualTo(after.getFirst().running() + after.getFirst().awaited());
    }

    /** What was drawn in part, what is over and not paid, and what falls due within the year. */
    @Test
    void leavesNothingOut() {
        var town = new LoanTown(application, LoanTown.terms(200));
        var partly = town.recommended(100_000_000);
        SeoulClock.at(LocalDateTime.parse("2026-01-05T10:00"), () -> {
            accountService.tell(
                    partly,
                    new LoanChange(LoanChange.Kind.DRAW, LocalDate.of(2026, 1, 1), 40_000_000, "110-1"),
                    town.clerk);
            accountService.tell(
                    partly, new LoanChange(LoanChange.Kind.RATE, LocalDate.of(2026, 1, 1), 520, ""), town.clerk);
        });
        var account = accountQueries.require(partly);
        assertThat(Projection.running(account, new Quarter(2026, 2), APRIL.toLocalDate()))
                .isEqualTo(199_452);
        assertThat(Projection.awaited(account, new Quarter(2026, 2), APRIL.toLocalDate()))
                .isEqualTo(498_630 - 199_452);
        ahead();
        var before = forecasts.outlook(0);
        var number = lent(town, 100_000_000);
        ahead();
        assertThat(forecasts.outlook(0).unpaid() - before.unpaid()).isEqualTo(493_150);
        assertThat(forecasts.outlook(0).more() - before.more()).isEqualTo(498_630 + 504_109);
        pay(town, number);
        ahead();
        assertThat(forecasts.outlook(493_150).unpaid()).isEqualTo(before.unpaid());
        assertThat(forecasts.outlook(493_150).total() - before.total()).isEqualTo(493_150 + 498_630 + 504_109);
    }

    /**
     * A loan that is repaid by the quarter costs less each quarter; what is reckoned day by day is what will be
     * claimed.
     */
    @Test
    void goesByTheSchedule() {
        var town = new LoanTown(application, LoanTown.terms(200));
        var account = accountQueries.require(lent(town, 100_000_000));
        assertThat(Projection.running(account, new Quarter(2028, 4), APRIL.toLocalDate()))
                .isEqualTo(504_109);
        assertThat(Projection.running(account, new Quarter(2029, 1), APRIL.toLocalDate()))
                .isZero();
        assertThat(Projection.awaited(
                        accountQueries.require(town.recommended(50_000_000)),
                        new Quarter(2026, 1),
                        APRIL.toLocalDate()))
                .isEqualTo(27_397);
        assertThat(Projection.awaited(account, new Quarter(2026, 2), APRIL.toLocalDate()))
                .isZero();
    }

    @Test
    void showsThePageAndWhatIsBehind() {
        var town = new LoanTown(application, LoanTown.terms(200));
        var number = lent(town, 100_000_000);
        SeoulClock.at(APRIL, forecasts::make);
        var mvc = Mvc.of(application);
        var city = new Actor(town.city, "서주무", Set.of(Role.CITY_OFFICIAL));
        assertThat(mvc.get()
                        .uri("/desk/loan-figures")
                        .param("year", String.valueOf(town.year))
                        .with(Mvc.as(city))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(town.year + "년 융자 지표", "사업별 실적", "은행별 실적", "앞으로 여덟 분기 추계");
        assertThat(mvc.get()
                        .uri("/desk/loan-figures/loans")
                        .param("year", String.valueOf(town.year))
                        .param("counted", "EXECUTED")
                        .param("bank", town.bank.toString())
                        .with(Mvc.as(city))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(number.value(), "100,000,000원");
        assertThat(mvc.get()
                        .uri("/desk/loan-figures/loans")
                        .param("bank", "' or 1 = 1")
                        .with(Mvc.as(city))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("보이는 0건");
    }

    private List<ForecastService.Ahead> ahead() {
        SeoulClock.at(APRIL, forecasts::make);
        return forecasts.latest();
    }

    private static long running(List<ForecastService.Ahead> ahead, int index) {
        return ahead.isEmpty() ? 0 : ahead.get(index).running();
    }

    private static LoanFigures.Row row(List<LoanFigures.Row> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private RequestNumber lent(LoanTown town, long won) {
        var number = town.recommended(won);
        SeoulClock.at(APRIL, () -> {
            accountService.tell(
                    number,
                    new LoanChange(LoanChange.Kind.LAST_DRAW, LocalDate.of(2026, 1, 1), won, "110-1"),
                    town.clerk);
            accountService.tell(
                    number, new LoanChange(LoanChange.Kind.RATE, LocalDate.of(2026, 1, 1), 520, ""), town.clerk);
        });
        return number;
    }

    private void pay(LoanTown town, RequestNumber number) {
        SeoulClock.at(APRIL, () -> {
            var claim = claimService.claim(
                    town.bank,
                    new Quarter(2026, 1),
                    List.of(new ClaimRow(1, number.value(), "", null, null, 493_150)),
                    town.clerk);
            claimService.prepare(claim, town.officer);
            claimService.approve(claim, town.city);
        });
    }
}
