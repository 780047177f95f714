package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import kr.oneroof.identity.AccountMail;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

@JourneyTest
class NoticeJourneyTests {
    private final PersonId reader = PersonId.fresh();
    private final String email = reader + "@example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private NoticeService notices;

    @Autowired
    private AccountMail mail;

    /** Somebody of this test alone, so that other journeys' notices do not matter. */
    @BeforeEach
    void settle() {
        jdbc.sql("""
                insert into person (id, email, password_hash, name, phone, unit, language, confirmed_at, created_at, version)
                values (?, ?, ?, '나알림', '', '', 'ko', now(), now(), 0)
                """)
                .params(reader.value(), email, encoder.encode(Browsing.PASSWORD))
                .update();
        jdbc.sql("insert into person_role values (?, 'COMPANY_STAFF')")
                .param(reader.value())
                .update();
    }

    @Test
    void leadsFromTheCountInTheHeadToThePageTheNoticeIsAbout() {
        tell();
        try (var desk = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            var page = loggedIn(desk);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("알림"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING)
                            .filter(new Locator.FilterOptions().setHasText("방문 일정"))
                            .first())
                    .isVisible();
            check(page, "notices-1280");
            var small = loggedIn(phone);
            small.navigate(origin() + "/notices");
            check(small, "notices-375");
            page.locator("article a").first().click();
            assertThat(page).hasURL(origin() + "/account");
        }
    }

    @Test
    void showsDevelopersWhatWouldHaveGoneOutWithLinksThatWorkHere() {
        mail.send("dev@example.org", Locale.KOREAN, "sample.visit", "11월", "1", "2", URI.create("/login?from=letter"));
        try (var desk = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            var small = phone.newPage();
            small.navigate(origin() + "/dev/mail");
            check(small, "dev-mail-375");
            var page = desk.newPage();
            page.navigate(origin() + "/dev/mail");
            check(page, "dev-mail-1280");
            page.locator("article a[href='/login?from=letter']").first().click();
            assertThat(page).hasURL(origin() + "/login?from=letter");
        }
    }

    private void tell() {
        for (var day = 1; day <= 3; day++) {
            notices.send(reader, "sample.visit", "/account", "11월 %d일".formatted(day), "1", "2026-000137", "김해시 주촌면");
        }
    }

    private Page loggedIn(BrowserContext visitor) {
        var page = visitor.newPage();
        Browsing.login(page, origin(), email);
        return page;
    }

    private static void check(Page page, String name) {
        Screenshots.save(page, name);
        PageChecks.assertAccessible(page);
        PageChecks.assertFitsTheScreen(page);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
