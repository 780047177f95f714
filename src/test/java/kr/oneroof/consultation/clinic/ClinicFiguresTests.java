package kr.oneroof.consultation.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Counted in a district of the test's own, so that other tests' clinics stay out. */
@ModuleTest
class ClinicFiguresTests {
    private static final long A_DAY = 350_000;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ClinicFigures figures;

    @Autowired
    private SeoulClock clock;

    private final String district = "시험" + UUID.randomUUID().toString().substring(0, 8);
    private ClinicTown town;

    @BeforeEach
    void open() {
        town = new ClinicTown(context);
        town.database()
                .sql("update clinic set state = 'REFUSED' where state = 'WAITING'")
                .update();
        town.budget(50_000_000);
    }

    @Test
    void countWhatWasHeldOnceTheVisitsAreOver() {
        var over = here(town.approved("가기업", 20, 3));
        town.hold(over.number(), clock.today());
        town.visits.closeVisits(town.shown(over.number()));
        here(town.approved("나기업", 5, 2));
        here(town.reviewed("다기업", 20, 2));
        town.own.withdraw(here(town.approved("라기업", 20, 2)), "그만둡니다.");
        assertThat(told(Audience.CENTRE).subList(0, 4))
                .extracting(Figure::value)
                .containsExactly(
                        BigDecimal.valueOf(2),
                        BigDecimal.valueOf(3),
                        BigDecimal.valueOf(245_000 + 2 * 315_000),
                        BigDecimal.valueOf(3 * A_DAY - 245_000 - 2 * 315_000));
        var behind = figures.behind(filter(), Audience.CENTRE);
        assertThat(behind.lines())
                .hasSize(2)
                .extracting(ClinicFigures.Line::days)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(behind.sums().clinics()).isEqualTo(2);
    }

    @Test
    void makeUpWhatIsBoundOfTheYear() {
        here(town.approved("가기업", 20, 3));
        var year = new FigureFilter(YearMonth.of(town.year(), 1), YearMonth.of(town.year(), 12), Map.of());
        assertThat(figures.behind(year, Audience.CENTRE).sums().support())
                .isEqualByComparingTo(BigDecimal.valueOf(town.bound()));
        assertThat(told(Audience.CENTRE).getLast().value()).isEqualByComparingTo(BigDecimal.valueOf(town.left()));
    }

    @Test
    void tellTheCityNothingAboutTwoCompanies() {
        var known = here(town.approved("가기업", 20, 1));
        here(town.approved("나기업", 20, 1));
        assertThat(told(Audience.CITY).subList(0, 4)).allMatch(Figure::isHidden);
        assertThat(told(Audience.CITY).getLast().value()).isNotNull();
        assertThat(figures.behind(filter(), Audience.CITY).lines()).isEmpty();
        var page = "/figures/clinics?from=" + filter().from() + "&until=" + filter().until() + "&district={district}";
        var mvc = Mvc.of((WebApplicationContext) context);
        assertThat(mvc.get().uri(page, district).with(Mvc.as(Mvc.stranger(Role.CITY_OFFICIAL))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(known.number().value());
        assertThat(mvc.get().uri(page, district).with(Mvc.as(town.kim)))
                .hasStatusOk()
                .bodyText()
                .contains(known.number().value(), "/desk/consultations/" + known.number() + "/clinic")
                .doesNotContain("가기업");
        assertThat(mvc.get()
                        .uri("/figures/clinics?from=x&until=9999999-01&budget=true&size={size}", "가".repeat(300))
                        .with(Mvc.as(Mvc.stranger(Role.CITY_OFFICIAL))))
                .hasStatusOk();
        here(town.approved("다기업", 20, 1));
        here(town.approved("라기업", 20, 1));
        assertThat(figures.behind(filter(), Audience.CITY).sums().companies()).hasSize(3);
    }

    @Test
    void listNoCompanyWhoseCaseTheReaderMayNotRead() {
        var secret = town.requested("비밀기업" + district, 20, 1);
        town.database()
                .sql("update consultation_case set confidential = true where number = ?")
                .param(secret.number().value())
                .update();
        var mvc = Mvc.of((WebApplicationContext) context);
        assertThat(mvc.get().uri("/desk/clinics").with(Mvc.as(town.kim)))
                .bodyText()
                .contains("비밀기업" + district);
        assertThat(mvc.get().uri("/desk/clinics").with(Mvc.as(town.jung)))
                .hasStatusOk()
                .bodyText()
                .contains(secret.number().value())
                .doesNotContain("비밀기업" + district);
    }

    private Asker here(Asker asker) {
        town.database()
                .sql("update consultation_case set district = ? where number = ?")
                .params(district, asker.number().value())
                .update();
        return asker;
    }

    private FigureFilter filter() {
        return FigureFilter.of(YearMonth.from(clock.today()), YearMonth.from(clock.today()))
                .with("district", district);
    }

    private List<Figure> told(Audience audience) {
        return figures.report(filter(), audience).figures();
    }
}
