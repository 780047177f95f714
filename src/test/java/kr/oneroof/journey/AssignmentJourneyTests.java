package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** Who gets a case and why, from the profile to the reasons, on a desk and in the hand. */
@JourneyTest
class AssignmentJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void assignsAndShowsTheReasons() {
        var number = database.sql(
                        "select number from consultation_case where status = 'IN_PROGRESS' order by number limit 1")
                .query(String.class)
                .single();
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = login(visitor.newPage(), "director");
                page.navigate(origin() + "/desk/consultations/" + number + "/assignment");
                look(page, "assignment");
                page.locator("form[action$='/assignment/auto'] button").click();
                page.navigate(origin() + "/desk/consultations/" + number + "/assignment/reasons");
                assertThat(page.locator("tbody")).containsText("김상담");
                look(page, "assignment-reasons");
            }
        }
    }

    @Test
    void keepsProfilesAndHandsCasesOver() {
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = login(visitor.newPage(), "director");
                page.navigate(origin() + "/desk/consultants");
                look(page, "assignment-consultants");
                var person =
                        page.locator("tbody tr").first().locator("a").first().getAttribute("href");
                page.navigate(origin() + person);
                look(page, "assignment-profile");
                page.navigate(origin() + person + "/reassignment");
                look(page, "assignment-reassignment");
            }
        }
    }

    private Page login(Page page, String who) {
        Browsing.login(page, origin(), who + "@demo.oneroof.kr");
        return page;
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private static void look(Page page, String name) {
        Screenshots.save(page, name + "-" + page.viewportSize().width);
        PageChecks.assertAccessible(page);
        PageChecks.assertFitsTheScreen(page);
    }
}
