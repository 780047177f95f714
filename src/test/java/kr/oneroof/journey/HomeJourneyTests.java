package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;

@JourneyTest
class HomeJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void opensItsDoorToAnybody() {
        try (var visitor = Chromium.visitor()) {
            var page = visitor.newPage();
            page.navigate("http://localhost:" + port + "/");
            assertThat(page.locator("h1")).isVisible();
        }
    }
}
