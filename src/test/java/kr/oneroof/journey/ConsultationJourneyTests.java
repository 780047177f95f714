package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What people of a company and of the centre see of a consultation, on a desk and in the hand. */
@JourneyTest
class ConsultationJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void filesADifficultyAndFollowsIt() {
        try (var visitor = Chromium.visitor()) {
            var page = login(visitor, "jiwon", "/consultations/new");
            assertThat(page.locator("#contactPhone")).hasValue("010-3456-7890");
            page.locator("main .or-form button.primary").click();
            assertThat(page.locator(".or-alert.is-error li a"))
                    .hasText(new String[] {"분야를 선택해 주십시오.", "제목을 적어 주십시오.", "어려운 점을 적어 주십시오."});
            page.locator("#category").selectOption("TRADE");
            page.locator("#title").fill("선적 예약이 두 번 취소되었습니다");
            page.locator("#body").fill("대체 항로를 알고 싶습니다.");
            page.locator("main .or-form button.primary").click();
            look(page, "consultation-receipt");
            page.locator("main a.krds-btn.primary").click();
            assertThat(page.locator(".or-timeline li").nth(0)).containsText("박지원");
            assertThat(page.locator(".or-timeline li").nth(1)).containsText("자동 지정");
            assertThat(page.locator(".or-timeline li").nth(1)).not().containsText("박지원");
            look(page, "consultation-followed");
        }
    }

    @Test
    void writesEachHintInALineOfItsOwn() {
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = login(visitor, "jiwon", "/consultations/new");
                var hint = page.locator("#body-hint .form-hint");
                assertThat(hint).hasCount(2);
                assertThat(hint.nth(1).boundingBox().y)
                        .isGreaterThanOrEqualTo(
                                hint.nth(0).boundingBox().y + hint.nth(0).boundingBox().height);
                assertThat(page.locator("#body-hint .or-counter")).hasText("0 / 4,000");
                var frame = page.locator("#files").boundingBox();
                assertThat(page.locator("#files > legend").boundingBox().y).isGreaterThan(frame.y + 8);
                look(page, "consultation-form");
            }
        }
    }

    @Test
    void needsNoScrollingSidewaysOnAPhone() {
        try (var phone = Chromium.visitorOnPhone()) {
            var page = login(phone, "kim", "/desk/consultations/list");
            var frame = page.locator(".or-table");
            assertThat((Boolean) frame.evaluate("table => table.scrollWidth > table.clientWidth + 1"))
                    .isFalse();
            assertThat(page.locator("tbody tr").first().boundingBox().width).isLessThanOrEqualTo(375);
            page.navigate(origin() + "/desk/consultations");
            assertThat(page.locator(".or-tabs a").all())
                    .isNotEmpty()
                    .allSatisfy(tab -> assertThat(tab.boundingBox().height).isGreaterThanOrEqualTo(44));
            look(page, "consultation-board");
        }
    }

    @Test
    void drawsTheFiguresWithALegend() {
        try (var visitor = Chromium.visitor()) {
            var page = login(visitor, "city", "/figures?period=THIS_YEAR");
            assertThat(page.locator(".or-legend").first()).containsText("접수 건수");
            page.locator("[data-chart]").first().scrollIntoViewIfNeeded();
            assertThat(page.locator("[data-chart] canvas").first()).isVisible();
            look(page, "figures");
        }
    }

    private Page login(BrowserContext visitor, String who, String path) {
        var page = visitor.newPage();
        Browsing.login(page, origin(), who + "@demo.oneroof.kr");
        page.navigate(origin() + path);
        return page;
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private static void look(Page page, String name) {
        Screenshots.save(page, name);
        PageChecks.assertAccessible(page);
        PageChecks.assertFitsTheScreen(page);
    }
}
