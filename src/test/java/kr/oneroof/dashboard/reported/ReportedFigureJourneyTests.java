package kr.oneroof.dashboard.reported;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** The figures as the city and the director see them, on a desk and on a phone. */
@JourneyTest
class ReportedFigureJourneyTests {
    private static final LocatorAssertions.IsVisibleOptions SLOWLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    /** A week ago, by the formulas of that time, three cases had not come in yet. */
    private static final String NIGHT = """
            insert into kpi_night select day - 7, service, 1, taken_at - interval '7 days' from kpi_night
            where day = (select max(day) from kpi_night) on conflict do nothing""";

    private static final String FIGURES = """
            insert into kpi_snapshot (day, service, audience, period, breakdown, line, kpi, place, first_month, last_month,
                value, unit, hidden, formula_version)
            select day - 7, service, audience, period, breakdown, line, kpi, place, first_month, last_month,
                case when unit = 'figure.unit.cases' and value > 3 then value - 3 else value end, unit, hidden, 1
            from kpi_snapshot where day = (select max(day) from kpi_night) on conflict do nothing""";

    /** Other journeys in the same town file cases too. */
    private static final Pattern MORE = Pattern.compile("\\+\\d+[건회]");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void rememberLastWeek() {
        database.sql(NIGHT).update();
        database.sql(FIGURES).update();
    }

    @Test
    void showsTheCityNoSmallCell() {
        walk(Chromium.visitor(), "city", "wide");
        walk(Chromium.visitorOnPhone(), "city", "phone");
    }

    @Test
    void showsTheDirectorEverything() {
        walk(Chromium.visitor(), "director", "wide");
        walk(Chromium.visitorOnPhone(), "director", "phone");
    }

    private void walk(BrowserContext visitor, String who, String screen) {
        try (visitor) {
            var page = visitor.newPage();
            Browsing.login(page, origin(), who + "@demo.oneroof.kr");
            page.navigate(origin() + "/figures");
            drawCharts(page);
            assertThat(page.locator(".or-few").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions()
                            .setVisible(who.equals("city"))
                            .setTimeout(30_000));
            look(page, "figures-" + who + "-" + screen);
            page.locator("a[href='/figures/reported']").click();
            assertThat(page.locator("#on")).isVisible(SLOWLY);
            page.locator("#on").selectOption(page.locator("#on option").last().getAttribute("value"));
            page.locator("#content form button[type=submit]").click();
            assertThat(page.locator(".or-alert.is-warning").first()).containsText("집계 방식이 바뀌었습니다");
            assertThat(page.locator("tbody strong").first()).containsText(MORE);
            look(page, "reported-" + who + "-" + screen);
            page.navigate(page.url().replaceAll("part=[^&]*", "part=desk.figure.by.CATEGORY"));
            look(page, "reported-part-" + who + "-" + screen);
        }
    }

    /** Scrolls to each chart, because none is drawn before it is near. */
    private static void drawCharts(Page page) {
        for (var chart : page.locator("[data-chart]:not([hidden])").all()) {
            chart.scrollIntoViewIfNeeded();
            assertThat(chart.locator("canvas")).isVisible(SLOWLY);
        }
        assertThat(page.locator("[data-chart]:not([hidden])")).not().hasCount(0);
    }

    private static void look(Page page, String name) {
        PageChecks.assertFitsTheScreen(page);
        Screenshots.save(page, name);
        PageChecks.assertAccessible(page);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
