package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.BrowserContext;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** What stands around every page: menu, language, errors, weight. */
@JourneyTest
class FrameJourneyTests {
    private static final long MOST_BYTES = 200_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/privacy", "/accessibility", "/no-mail-collection", "/login", "/signup", "/no-such-page"})
    void canBeUsedByEverybodyOnEveryScreen(String path) {
        check(Chromium.visitor(), path, "desk");
        check(Chromium.visitorOnPhone(), path, "phone");
    }

    @ParameterizedTest
    @CsvSource({
        ", /",
        "jiwon@demo.oneroof.kr, /consultations/new",
        "kim@demo.oneroof.kr, /desk/consultations",
        "city@demo.oneroof.kr, /figures"
    })
    void weighsLittleOnAFirstVisit(@Nullable String email, String path) {
        try (var known = Chromium.visitor();
                var visitor = Chromium.visitor()) {
            if (email != null) {
                Browsing.login(known.newPage(), origin(), email);
                // The session moves to a browser whose cache is empty.
                visitor.addCookies(known.cookies());
            }
            var page = visitor.newPage();
            Map<String, Integer> bytes = new ConcurrentHashMap<>();
            page.onRequestFinished(request ->
                    bytes.put(request.url(), request.sizes().responseBodySize + request.sizes().responseHeadersSize));
            page.navigate(origin() + path);
            page.waitForLoadState();
            assertThat(page.url().replaceFirst("\\?.*", "")).endsWith(path);
            assertThat(bytes).hasSizeGreaterThan(2);
            assertThat(bytes.entrySet().stream()
                            .filter(one -> !one.getKey().contains(".woff"))
                            .mapToLong(Map.Entry::getValue)
                            .sum())
                    .as("bytes of %s", bytes)
                    .isBetween(10_000L, MOST_BYTES);
        }
    }

    @Test
    void speaksTheOtherLanguageOnTheSamePage() {
        try (var visitor = Chromium.visitor()) {
            var page = visitor.newPage();
            page.navigate(origin() + "/privacy");
            page.locator("form[action$='/language'] button").click();
            assertThat(page.locator("h1")).hasText("Privacy policy");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.navigate(origin() + "/accessibility");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void leadsByKeyboardStraightToTheContent() {
        try (var visitor = Chromium.visitor()) {
            var page = visitor.newPage();
            page.navigate(origin() + "/privacy");
            page.keyboard().press("Tab");
            assertThat(page.locator("#krds-skip-link a")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#content")).isFocused();
        }
    }

    private void check(BrowserContext visitor, String path, String screen) {
        try (visitor) {
            var page = visitor.newPage();
            page.navigate(origin() + path);
            assertThat(page.locator("h1")).isVisible();
            Screenshots.save(page, "frame" + path.replace('/', '-') + "-" + screen);
            PageChecks.assertFitsTheScreen(page);
            PageChecks.assertAccessible(page);
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
