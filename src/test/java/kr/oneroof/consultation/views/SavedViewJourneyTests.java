package kr.oneroof.consultation.views;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.oneroof.support.PageChecks.look;

import java.util.regex.Pattern;

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

/** 정현장 keeps what he looks for every day; 김상담 finds it on her phone. */
@JourneyTest
class SavedViewJourneyTests {
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
    void savesSharesRenamesAndRemovesAView() {
        var jung = login(desk, "jung@demo.oneroof.kr");
        jung.navigate(origin() + "/desk/consultations/list");
        jung.locator("#content details > summary").first().click();
        jung.locator("#category").selectOption("TRADE");
        jung.locator("#sort").selectOption("DUE");
        jung.locator("#content form button[type=submit]").click();
        link(jung, "이 조건 저장");
        button(jung, "저장");
        assertThat(jung.locator("#name-error")).containsText("보기 이름을 적어 주십시오.");
        look(jung, "views-new-1280");
        jung.locator("#name").fill("수출 상담, 기한 순");
        jung.locator("label[for=shared]").click();
        button(jung, "저장");
        assertThat(jung.locator("#content [role=status]").first()).containsText("보기를 저장했습니다.");
        look(jung, "views-1280");
        link(jung, "수출 상담, 기한 순");
        assertThat(jung.locator("#category")).hasValue("TRADE");
        assertThat(jung.locator("#sort")).hasValue("DUE");
        assertThat(jung.locator(".or-views a[aria-current]")).containsText("수출 상담, 기한 순");
        look(jung, "views-list-1280");

        var kim = login(phone, "kim@demo.oneroof.kr");
        kim.navigate(origin() + "/desk/consultations");
        assertThat(kim.locator(".or-views")).containsText("정현장 공유");
        look(kim, "views-board-375");
        link(kim, "수출 상담, 기한 순");
        assertThat(kim).hasURL(Pattern.compile(".*/desk/consultations/list\\?category=TRADE&sort=DUE"));
        look(kim, "views-list-375");
        kim.navigate(origin() + "/desk/case-views/new?category=TRADE&words=%EC%9A%B4%EC%9E%84");
        look(kim, "views-new-375");
        kim.navigate(origin() + "/desk/case-views");
        look(kim, "views-375");
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("이름·공유 변경")))
                .first()
                .click();
        look(kim, "views-name-375");

        jung.navigate(origin() + "/desk/case-views");
        own(jung, "수출 상담, 기한 순")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("이름·공유")))
                .click();
        jung.locator("#name").fill("수출 상담");
        look(jung, "views-name-1280");
        button(jung, "저장");
        own(jung, "수출 상담")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("삭제")))
                .click();
        look(jung, "views-removal-1280");
        button(jung, "삭제");
        assertThat(jung.locator("#content")).not().containsText("수출 상담");
        jung.navigate(origin() + "/desk/consultations");
        look(jung, "views-board-1280");
    }

    private static Locator own(Page page, String name) {
        return page.locator("#content .or-panel")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static void link(Page page, String name) {
        page.locator("#content")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
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
