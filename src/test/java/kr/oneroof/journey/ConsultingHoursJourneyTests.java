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

/** The consulting room in the hand of a company and on the desks of the centre. */
@JourneyTest
class ConsultingHoursJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void booksAnHourOnAPhone() {
        try (var phone = Chromium.visitorOnPhone()) {
            var page = login(phone, "jiwon", "/consulting-room?category=LABOUR");
            // Next week's, because what begins within a day cannot be moved.
            page.locator("main a:text-is('다음 주')").first().click();
            look(page, "room-times-phone");
            page.locator("main .or-next a").last().click();
            page.locator("#category").selectOption("LABOUR");
            page.locator("#body").fill("주 52시간제 유연근무를 도입하려고 합니다.");
            page.locator("main .or-form button[type=submit]").click();
            assertThat(page.locator(".or-alert.is-error li a")).hasText(new String[] {"제목을 적어 주십시오."});
            assertThat(page.locator("#body")).hasValue("주 52시간제 유연근무를 도입하려고 합니다.");
            look(page, "room-form-phone");
            page.locator("#title").fill("유연근무제 도입");
            page.locator("main .or-form button[type=submit]").click();
            assertThat(page.locator(".or-alert.is-success")).containsText("예약했습니다");
            look(page, "room-booking-phone");
            page.locator("#day").selectOption(page.locator("#day option").last().getAttribute("value"));
            page.locator("main .or-filters button").click();
            page.locator("input[name=slot] + label").first().click();
            look(page, "room-move-phone");
            page.locator("main form[action$='/move'] button").click();
            assertThat(page.locator(".or-alert.is-success")).containsText("상담 시간을 바꿨습니다");
            page.locator("main a[href^='/consultations/']").click();
            assertThat(page.locator("main")).containsText("예약 확인·변경");
            look(page, "room-card-phone");
        }
    }

    @Test
    void runsTheRoomFromADesk() {
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = login(visitor, "kim", "/desk/consulting-room");
                var width = page.viewportSize().width;
                look(page, "room-day-" + width);
                page.navigate(origin() + "/desk/consulting-room/plans");
                look(page, "room-plans-" + width);
                page.locator("main .or-form button[type=submit]").click();
                assertThat(page.locator(".or-alert.is-error li a").first()).containsText("선택해");
                PageChecks.assertAccessible(page);
                page.navigate(origin() + "/desk/consulting-room/experts");
                look(page, "room-experts-" + width);
                page.navigate(origin() + "/desk/consulting-room/places");
                look(page, "room-places-" + width);
                page.locator("main .or-panel a").first().click();
                look(page, "room-place-" + width);
                page.navigate(origin() + "/desk/consulting-room/times");
                look(page, "room-desk-times-" + width);
                page.locator("main a[href*='week=']").last().click();
                page.locator("main .or-next a").first().click();
                look(page, "room-caller-" + width);
            }
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
