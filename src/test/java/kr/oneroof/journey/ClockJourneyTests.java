package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

@JourneyTest
class ClockJourneyTests {
    private static final String QUESTION =
            "/tools/working-time?filedAt=2025-10-02T13:00&unit=DAYS&period=7&waiting=2025-10-02T15:00/2025-10-13T10:00";

    @LocalServerPort
    private int port;

    @Test
    void explainsADueDateToAnybodyOnEveryScreen() {
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = visitor.newPage();
                page.navigate(origin() + QUESTION);
                assertThat(page.locator("#result + div strong")).containsText("2025. 10. 21.(화) 14:00");
                look(page, "working-time");
            }
        }
    }

    @Test
    void answersThroughTheForm() {
        try (var visitor = Chromium.visitor()) {
            var page = visitor.newPage();
            page.navigate(origin() + "/tools/working-time");
            page.locator("#filedAt").fill("2025-06-05T17:00");
            page.locator("#period").fill("0");
            submit(page);
            assertThat(page.locator("#period-error")).isVisible();
            look(page, "working-time-wrong");
            page.locator("#period").fill("1");
            submit(page);
            assertThat(page.locator("#result + div strong")).containsText("2025. 6. 9.(월) 17:00");
        }
    }

    @Test
    void showsTheRegisterOfHolidays() {
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = loggedIn(visitor, "director@demo.oneroof.kr");
                page.navigate(origin() + "/holidays?year=2026");
                assertThat(page.locator("table")).containsText("종무식 휴관");
                look(page, "holidays");
                page.locator("a[href$='/withdrawal']").first().click();
                look(page, "holiday-withdrawal");
            }
        }
    }

    private Page loggedIn(BrowserContext visitor, String email) {
        var page = visitor.newPage();
        Browsing.login(page, origin(), email);
        return page;
    }

    private static void submit(Page page) {
        page.locator("#content form button[type=submit]").click();
    }

    private static void look(Page page, String name) {
        Screenshots.save(page, "clock-" + name + "-" + page.viewportSize().width);
        PageChecks.assertFitsTheScreen(page);
        PageChecks.assertAccessible(page);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
