package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** Filing that helps: answers while one types, and no word lost to a second window or an expired session. */
@JourneyTest
class FilingJourneyTests {
    private static final Locator.WaitForOptions PATIENTLY = new Locator.WaitForOptions().setTimeout(20_000);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void bringsWordsAndPlaceBackAfterLoggingIn() {
        try (var visitor = Chromium.visitor()) {
            var page = login(visitor, "jiwon", "/consultations/new");
            page.locator("#title").fill("금형 수리비가 부담됩니다");
            page.locator("[data-saved]:not(:empty)").waitFor(PATIENTLY);
            assertThat(page.locator("[data-saved]")).containsText("저장 ");
            logEverybodyOut();
            page.locator("#body").fill("세션이 끝난 뒤에 적은 글");
            page.locator("[data-expired] a").waitFor(PATIENTLY);
            look(page, "filing-expired");
            page.locator("[data-expired] a").click();
            page.locator("input[name=username]").fill("jiwon@demo.oneroof.kr");
            page.locator("input[name=password]").fill(Browsing.PASSWORD);
            page.locator("#content button").first().click();
            assertThat(page.locator("#body")).hasValue("세션이 끝난 뒤에 적은 글");
            assertThat(page.locator("#title")).hasValue("금형 수리비가 부담됩니다");
            assertThat(page.locator("#body")).isFocused();
            logEverybodyOut();
            page.locator("#category").selectOption("FINANCE");
            page.locator("main .or-form button.primary").click();
            page.locator("main a.krds-btn.primary").click();
            page.locator("input[name=username]").fill("jiwon@demo.oneroof.kr");
            page.locator("input[name=password]").fill(Browsing.PASSWORD);
            page.locator("#content button").first().click();
            assertThat(page.locator("#body")).hasValue("세션이 끝난 뒤에 적은 글");
            assertThat(page.locator("#category")).hasValue("FINANCE");
            page.locator("main .or-form button.primary").click();
            assertThat(page).hasURL(Pattern.compile(".*/receipt"));
        }
    }

    @Test
    void showsBothTextsOfTwoWindows() {
        try (var visitor = Chromium.visitor()) {
            var first = login(visitor, "dohyun", "/consultations/new");
            first.locator("#title").fill("두 창의 상담");
            first.locator("[data-saved]:not(:empty)").waitFor(PATIENTLY);
            var second = visitor.newPage();
            second.navigate(first.url());
            second.locator("#body").fill("둘째 창의 글");
            second.locator("[data-saved]:not(:empty)").waitFor(PATIENTLY);
            first.locator("#body").fill("첫째 창의 글");
            first.locator("[data-both]").waitFor(PATIENTLY);
            assertThat(first.locator("[data-theirs=body]")).hasText("둘째 창의 글");
            assertThat(first.locator("[data-mine=body]")).hasText("첫째 창의 글");
            look(first, "filing-both");
            first.reload();
            assertThat(first.locator("#beside-title")).isVisible();
            look(first, "filing-beside");
        }
    }

    @Test
    void offersAnswersWhileOneTypes() {
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = login(visitor, "jiwon", "/consultations/new");
                page.locator("#title").pressSequentially("해상 물류비가 올랐습니다");
                page.locator("#similar summary").first().waitFor(PATIENTLY);
                page.locator("#similar summary").first().click();
                look(page, "filing-similar");
                page.locator("#similar button").first().click();
                assertThat(page.locator("[role=status]").first()).containsText("상담은 신청되지 않았습니다");
            }
        }
    }

    @Test
    void readsAndReviewsAnswers() {
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = visitor.newPage();
                page.navigate(origin() + "/answers?words=물류비");
                look(page, "answers");
                page.locator("main .or-case-list a").first().click();
                page.locator("main form button.secondary").click();
                assertThat(page.locator("main form p").first()).containsText("명에게");
                look(page, "answer");
                Browsing.login(page, origin(), "jung@demo.oneroof.kr");
                page.navigate(origin() + "/desk/casebook");
                look(page, "casebook");
                page.locator("main .or-case-list a").first().click();
                assertThat(page.locator("main .or-form button.primary")).hasText("확인하고 공개");
                look(page, "casebook-article");
                page.navigate(origin() + "/figures/self-solved");
                look(page, "self-solved");
            }
        }
    }

    private void logEverybodyOut() {
        database.sql("delete from spring_session").update();
    }

    private Page login(BrowserContext visitor, String who, String path) {
        var page = visitor.newPage();
        Browsing.login(page, origin(), who + "@demo.oneroof.kr");
        page.navigate(origin() + path);
        return page;
    }

    private void look(Page page, String name) {
        page.evaluate("scrollTo(0, 0)");
        PageChecks.assertAccessible(page);
        PageChecks.assertFitsTheScreen(page);
        Screenshots.save(page, name + "-" + page.viewportSize().width);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
