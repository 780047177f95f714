package kr.oneroof.dashboard.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigurePeriod;
import kr.oneroof.dashboard.reported.ReportedFigureQueries.Question;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Each test lives on a day of its own, because nothing that was kept can be taken away again. */
@ModuleTest
class FiguresThenAndNowTests {
    private static final String AUDITED = "select count(*) from audit_row where subject = ?";

    @Autowired
    private NightlyFigureService nightly;

    @Autowired
    private FigureSnapshotService snapshotService;

    @Autowired
    private ReportedFigureQueries reported;

    @Autowired
    private Gauge gauge;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Environment environment;

    @Autowired
    private WebApplicationContext application;

    @BeforeEach
    void mend() {
        gauge.value = 40;
        gauge.version = 1;
        gauge.broken = false;
    }

    @Test
    void keepsAllServicesForBothAudiences() {
        var day = LocalDate.of(2019, 1, 8);
        night(day);
        assertThat(database.sql("select service from kpi_night where day = ? order by service")
                        .param(day)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "advice", "calls", "casebook", "clinic", "consultation", "gauge", "loans", "outreach", "venue");
        assertThat(database.sql("""
                select audience || ' ' || period || ' ' || first_month || ' ' || last_month || ' ' || coalesce(value::text, unit)
                from kpi_snapshot where day = ? and service = 'gauge' and breakdown <> '' order by 1
                """).param(day).query(String.class).list())
                .containsExactly(
                        "CENTRE LAST_MONTH 2018-12-01 2018-12-01 4", "CENTRE LAST_YEAR 2018-01-01 2018-12-01 4",
                        "CENTRE THIS_MONTH 2019-01-01 2019-01-01 4", "CENTRE THIS_YEAR 2019-01-01 2019-01-01 4",
                        "CITY LAST_MONTH 2018-12-01 2018-12-01 figure.hidden",
                                "CITY LAST_YEAR 2018-01-01 2018-12-01 figure.hidden",
                        "CITY THIS_MONTH 2019-01-01 2019-01-01 figure.hidden",
                                "CITY THIS_YEAR 2019-01-01 2019-01-01 figure.hidden");
    }

    @Test
    void showsTheValueOfThatDayWhateverHappensLater() {
        var day = LocalDate.of(2019, 3, 5);
        night(day);
        gauge.value = 46;
        gauge.version = 2;
        night(day);
        var told = gauge(day, Audience.CENTRE, "");
        assertThat(told.figures().getFirst().then().value()).isEqualByComparingTo("40");
        assertThat(told.figures().getFirst().growth()).isEqualByComparingTo("6");
        assertThat(told.isReckonedOtherwise()).isTrue();
        assertThat(List.of(told.versionThen(), told.versionNow())).containsExactly(1, 2);
        assertThat(database.sql(AUDITED)
                        .param("figures:gauge:" + day)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsThemOnceWhenTwoNodesWakeAtTheSameMoment() throws InterruptedException {
        var day = LocalDate.of(2019, 4, 9);
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                nodes.submit(() -> {
                    start.await();
                    SeoulClock.at(day.atTime(0, 10), () -> snapshotService.take(gauge));
                    return true;
                });
            }
            start.countDown();
            nodes.shutdown();
            assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(rows(day)).isEqualTo(12);
        assertThat(database.sql(AUDITED)
                        .param("figures:gauge:" + day)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsNothingByHalvesAndLetsTheOthersHaveTheirTurn() {
        var day = LocalDate.of(2019, 5, 7);
        gauge.broken = true;
        assertThatThrownBy(() -> night(day))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gauge");
        assertThat(rows(day)).isZero();
        assertThat(database.sql("select count(*) from kpi_night where day = ?")
                        .param(day)
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
        gauge.broken = false;
        night(day);
        assertThat(rows(day)).isEqualTo(12);
    }

    @Test
    void mayOnlyGrow() {
        night(LocalDate.of(2019, 6, 4));
        var owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
        for (var table : List.of("kpi_snapshot", "kpi_night")) {
            for (var change : List.of("update %s set day = day", "delete from %s")) {
                assertThatThrownBy(() -> database.sql(change.formatted(table)).update())
                        .as(change + table)
                        .hasStackTraceContaining("permission denied");
                assertThatThrownBy(() -> owner.sql(change.formatted(table)).update())
                        .as(change + table)
                        .hasStackTraceContaining("may only grow");
            }
        }
    }

    @Test
    void wakesShortlyAfterMidnightInSeoul() {
        assertThat(database.sql("""
                select to_char(execution_time at time zone 'Asia/Seoul', 'HH24:MI') from scheduled_tasks
                where task_name = 'dashboard-figures'""").query(String.class).list()).containsExactly("00:10");
    }

    @Test
    void saysInWordsThatTheFormulaHasChanged() {
        night(LocalDate.of(2019, 7, 2));
        assertThat(page(Role.DIRECTOR, "on=2019-07-02"))
                .hasStatusOk()
                .bodyText()
                .contains("제1판으로, 오늘도 같습니다", ">같음<")
                .doesNotContain("집계 방식이 바뀌었습니다");
        gauge.version = 2;
        gauge.value = 37;
        assertThat(page(Role.DIRECTOR, "on=2019-07-02"))
                .hasStatusOk()
                .bodyText()
                .contains("집계 방식이 바뀌었습니다. 그날은 제1판, 오늘은 제2판", ">40건<", ">37건<", ">-3건<");
    }

    @Test
    void hidesFromTheCityWhatWasHiddenThatDay() {
        night(LocalDate.of(2019, 8, 6));
        gauge.value = 90;
        var query = "on=2019-08-06&part=desk.figure.by.CATEGORY";
        assertThat(page(Role.CITY_OFFICIAL, query))
                .hasStatusOk()
                .bodyText()
                .contains(">3개 기업 미만<", ">비교할 수 없음<")
                .doesNotContain(">4건<", ">9건<");
        assertThat(page(Role.DIRECTOR, query)).hasStatusOk().bodyText().contains(">4건<", ">9건<", ">+5건<");
    }

    @Test
    void saysSoWhenNothingWasKeptThatDay() {
        night(LocalDate.of(2019, 9, 3));
        night(LocalDate.of(2019, 9, 5));
        assertThat(page(Role.DIRECTOR, "on=2019-09-04"))
                .hasStatusOk()
                .bodyText()
                .contains("그날 저장한 지표가 없어", "value=\"2019-09-03\" selected");
        assertThat(page(Role.DIRECTOR, "on=gestern&part=nothing"))
                .hasStatusOk()
                .bodyText()
                .contains("그날 저장한 지표가 없어");
        assertThat(page(Role.DIRECTOR, "on=2019-09-05"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("그날 저장한 지표가 없어");
    }

    @Test
    void letsNobodyElseIn() {
        assertThat(page(Role.COMPANY_ADMIN, "")).hasStatus(403);
        assertThat(page(Role.CALL_AGENT, "")).hasStatus(403);
    }

    private MvcTestResult page(Role role, String query) {
        return Mvc.of(application)
                .get()
                .uri("/figures/reported?" + query)
                .with(Mvc.as(Mvc.stranger(role)))
                .exchange();
    }

    private void night(LocalDate day) {
        SeoulClock.at(day.atTime(0, 10), nightly::round);
    }

    private int rows(LocalDate day) {
        return database.sql("select count(*) from kpi_snapshot where day = ? and service = 'gauge'")
                .param(day)
                .query(Integer.class)
                .single();
    }

    private FiguresThenAndNow gauge(LocalDate day, Audience audience, String breakdown) {
        return reported.on(new Question(day, FigurePeriod.THIS_YEAR, audience, breakdown)).stream()
                .filter(one -> one.service().equals("gauge"))
                .findAny()
                .orElseThrow();
    }
}
