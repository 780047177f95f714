package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** The frame as the people of the town see it, each with their own menu. */
@JourneyTest
class OwnHomeJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsTheMenuInReachOnAPhone() {
        try (var visitor = Chromium.visitorOnPhone()) {
            var page = visitor.newPage();
            Browsing.login(page, origin(), "hanbit@demo.oneroof.kr");
            page.navigate(origin());
            page.locator(".or-menu-phone > summary").click();
            assertThat(page.locator(".or-menu-phone nav a").first()).isVisible();
            Screenshots.save(page, "frame-menu-phone");
            PageChecks.assertAccessible(page);
            PageChecks.assertFitsTheScreen(page);
        }
    }

    @Test
    void staysOnThePhoneHoweverLongTheNamesAre() {
        jdbc.sql("update person set name = repeat('Wilhelmina', 5) where email = 'staff3@demo.oneroof.kr'")
                .update();
        jdbc.sql("""
                update company set name = repeat('대한민국글로벌정밀기계', 8) where id in (select company_id from company_member
                join person p on p.id = person_id where p.email = 'staff3@demo.oneroof.kr')""").update();
        try (var visitor = Chromium.visitorOnPhone()) {
            var page = visitor.newPage();
            Browsing.login(page, origin(), "staff3@demo.oneroof.kr");
            page.navigate(origin() + "/company");
            Screenshots.save(page, "frame-long-names-phone");
            PageChecks.assertFitsTheScreen(page);
            PageChecks.assertAccessible(page);
        }
    }

    @Test
    void hidesNoFocusedFieldBehindTheHead() {
        try (var visitor = Chromium.visitorOnPhone()) {
            var page = visitor.newPage();
            page.navigate(origin() + "/signup");
            // The page would glide to the field; here it jumps, so that its place can be read at once.
            page.evaluate("document.documentElement.style.scrollBehavior = 'auto'");
            page.locator("main button[type=submit]").focus();
            page.locator("#email").focus();
            var head = page.locator("#krds-header").boundingBox();
            assertThat(page.locator("#email").boundingBox().y).isGreaterThanOrEqualTo(head.y + head.height);
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
            Screenshots.save(page, "frame-home-" + name);
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
