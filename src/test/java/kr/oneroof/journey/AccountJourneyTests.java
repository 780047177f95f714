package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import kr.oneroof.identity.Role;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

@JourneyTest
class AccountJourneyTests {
    private final String email = UUID.randomUUID() + "@example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void signsUpConfirmsAndLogsIn() {
        try (var desk = Chromium.visitor()) {
            var page = desk.newPage();
            signUp(page);
            open(page, "/dev/mail");
            page.locator("article")
                    .filter(new Locator.FilterOptions().setHasText(email))
                    .first()
                    .locator("a[href*='/signup/confirmation']")
                    .click();
            submit(page);
            assertThat(page).hasURL(origin() + "/login");
            var before = sessionOf(desk);
            Browsing.loginByForm(page, origin(), email);
            assertThat(sessionOf(desk)).as("a new session id at log-in").isNotEqualTo(before);
        }
    }

    @Test
    void keepsWhatWasTypedButThePasswordWhenSomethingIsWrong() {
        try (var desk = Chromium.visitor()) {
            var page = desk.newPage();
            open(page, "/signup");
            page.locator("#email").fill(email);
            page.locator("#password").fill("short");
            submit(page);
            assertThat(page.locator("#email")).hasValue(email);
            assertThat(page.locator("#password")).hasValue("");
            check(page, "signup-wrong");
        }
    }

    @Test
    void endsTheOtherSessionsWhenAsked() {
        try (var desk = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            settle(Role.COMPANY_STAFF);
            var here = desk.newPage();
            var there = phone.newPage();
            Browsing.loginByForm(here, origin(), email);
            Browsing.loginByForm(there, origin(), email);
            open(here, "/account");
            here.locator("form[action$='/account/sessions'] button").first().click();
            open(there, "/account");
            assertThat(there).hasURL(origin() + "/login");
            open(here, "/account");
            assertThat(here).hasURL(origin() + "/account");
        }
    }

    @Test
    void leadsALateSenderBackToTheForm() {
        try (var desk = Chromium.visitor()) {
            settle(Role.COMPANY_STAFF);
            var page = desk.newPage();
            Browsing.loginByForm(page, origin(), email);
            open(page, "/account");
            desk.clearCookies();
            submit(page);
            check(page, "expired");
            page.locator("#content a.krds-btn").click();
            assertThat(page).hasURL(origin() + "/login");
        }
    }

    @Test
    void isReadableByEverybodyOnDeskAndPhone() {
        try (var desk = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            settle(Role.ADMIN);
            for (var visitor : new BrowserContext[] {desk, phone}) {
                var size = visitor == desk ? "-1280" : "-375";
                var page = visitor.newPage();
                look(
                        page,
                        size,
                        "/login",
                        "/signup",
                        "/signup/sent",
                        "/password/forgotten",
                        "/signup/confirmation?token=x");
                Browsing.loginByForm(page, origin(), email);
                look(
                        page,
                        size,
                        "/account",
                        "/account/password",
                        "/account/consents",
                        "/admin/people",
                        "/admin/people/new");
                open(page, "/admin/people?words=" + email);
                page.locator("td a").first().click();
                check(page, "person" + size);
            }
        }
    }

    private void signUp(Page page) {
        open(page, "/signup");
        page.locator("#email").fill(email);
        page.locator("#password").fill(Browsing.PASSWORD);
        page.locator("#name").fill("새가입");
        page.locator("label[for=terms]").click();
        page.locator("label[for=privacy]").click();
        submit(page);
        assertThat(page).hasURL(origin() + "/signup/sent");
    }

    /** Somebody of this test alone. */
    private void settle(Role role) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into person (id, email, password_hash, name, phone, unit, language, confirmed_at, created_at, version)
                values (?, ?, ?, '나시험', '', '', 'ko', now(), now(), 0)
                """).params(id, email, encoder.encode(Browsing.PASSWORD)).update();
        jdbc.sql("insert into person_role values (?, ?)")
                .params(id, role.name())
                .update();
    }

    private void look(Page page, String size, String... paths) {
        for (var path : paths) {
            open(page, path);
            check(page, path.substring(1).replaceAll("[^a-z]+", "-") + size);
        }
    }

    private static void check(Page page, String name) {
        Screenshots.save(page, name);
        PageChecks.assertAccessible(page);
        PageChecks.assertFitsTheScreen(page);
    }

    private void open(Page page, String path) {
        page.navigate(origin() + path);
    }

    private static void submit(Page page) {
        page.locator("#content form button[type=submit]").first().click();
    }

    private static String sessionOf(BrowserContext visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> "SESSION".equals(cookie.name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
