package kr.oneroof.consultation.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.oneroof.support.PageChecks.look;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;

/** 문교류 takes out a list; 정현장 finds the demo town's on a phone. */
@JourneyTest
class ExportJourneyTests {
    @LocalServerPort
    private int port;

    private final BrowserContext desk = Chromium.visitor();
    private final BrowserContext phone = Chromium.visitorOnPhone();

    @AfterEach
    void leave() {
        desk.close();
        phone.close();
    }

    @Test
    void ordersAFileWithAReasonSeesItFinishAndTakesIt() {
        var page = login(desk, "moon@demo.oneroof.kr");
        page.navigate(origin() + "/desk/consultations/list?category=TRADE");
        link(page, "파일로 내려받기");
        button(page, "파일 만들기");
        assertThat(page.locator("#reason-error")).containsText("내려받는 사유를 5자 이상");
        look(page, "export-new-refused-1280");
        page.locator("label[for=format-CSV]").click();
        page.locator("#reason").fill("수출 간담회 준비에 쓸 상담 목록입니다.");
        button(page, "파일 만들기");
        assertThat(page.locator("#content [role=status]").first()).containsText("파일을 만들고 있습니다.");
        finish(page);
        assertThat(page.locator("#content")).containsText("수출 간담회 준비에 쓸 상담 목록입니다.");
        look(page, "export-done-1280");
        var taken = page.waitForDownload(() -> link(page, "내려받기", true));
        Assertions.assertThat(taken.suggestedFilename()).startsWith("상담목록_").endsWith(".csv");
        link(page, "내려받기 목록");
        assertThat(page.locator("#content .or-panel").first()).containsText("완료");
        look(page, "export-list-1280");
    }

    @Test
    void fitsAPhone() {
        var page = login(phone, "jung@demo.oneroof.kr");
        page.navigate(origin() + "/desk/exports/new?category=FINANCE");
        look(page, "export-new-375");
        page.navigate(origin() + "/desk/exports");
        assertThat(page.locator("#content")).containsText("월간 실적 보고에 쓸 팀 상담 목록입니다.");
        look(page, "export-list-375");
        page.locator("#content .or-panel a").last().click();
        finish(page);
        look(page, "export-done-375");
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("내려받기").setExact(true)))
                .isVisible();
    }

    @Test
    void saysThatNothingWasAskedForYet() {
        var page = login(phone, "call@demo.oneroof.kr");
        page.navigate(origin() + "/desk/exports");
        assertThat(page.locator("#content .or-empty")).containsText("요청한 파일이 없습니다.");
        look(page, "export-none-375");
    }

    /** As a reader would: looks again until the file is there. */
    private static void finish(Page page) {
        await().atMost(Duration.ofSeconds(90))
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.navigate(page.url());
                    return page.locator("#content a[href$='/file']").count() == 1;
                });
    }

    private static void link(Page page, String name) {
        link(page, name, false);
    }

    private static void link(Page page, String name, boolean exact) {
        page.locator("#content")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(exact ? Pattern.compile("^" + name + "$") : Pattern.compile(name)))
                .first()
                .click();
    }

    private static void button(Page page, String name) {
        page.locator("#content")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Page login(BrowserContext visitor, String email) {
        return Browsing.enter(visitor, origin(), email);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
