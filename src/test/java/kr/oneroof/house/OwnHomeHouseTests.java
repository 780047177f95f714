package kr.oneroof.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.HouseTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screens;

/** The frame as the people of the town see it, each with their own menu. */
@HouseTest
class OwnHomeHouseTests {
    @LocalServerPort
    private int port;

    @Test
    void keepsTheMenuInReachOnAPhone() {
        try (var visitor = Chromium.visitorOnPhone()) {
            var page = visitor.newPage();
            Browsing.login(page, origin(), "hanbit@demo.oneroof.kr");
            page.navigate(origin());
            page.locator(".or-menu-phone > summary").click();
            assertThat(page.locator(".or-menu-phone nav a").first()).isVisible();
            Screens.save(page, "frame-menu-phone");
            PageChecks.assertAccessible(page);
            PageChecks.assertFitsTheScreen(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanbit", "kim", "admin", "city"})
    void showsEverybodyTheirOwnHome(String name) {
        try (var visitor = Chromium.visitor()) {
            var page = visitor.newPage();
            Browsing.login(page, origin(), name + "@demo.oneroof.kr");
            page.navigate(origin());
            assertThat(page.locator("form[action$='/logout'] button")).isVisible();
            PageChecks.assertAccessible(page);
            Screens.save(page, "frame-home-" + name);
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
