package kr.oneroof.finance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;

/** A programme from the officer's draft to the public notice, the self-check and the calculator. */
@JourneyTest
class ProgrammeJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void readsTheNoticeChecksAndReckonsOnAPhone() {
        try (var wide = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            walk(wide.newPage(), "");
            walk(phone.newPage(), "-phone");
        }
    }

    private void walk(Page page, String suffix) {
        page.navigate(origin() + "/loan-programmes");
        PageChecks.look(page, "finance-programmes" + suffix);
        page.getByText("2026 하반기 경영안정자금").click();
        assertThat(page.locator("#content")).containsText("접수 중");
        PageChecks.look(page, "finance-programme" + suffix);
        page.getByText("지원 자격 확인").first().click();
        page.locator("#industry").fill("25924");
        page.locator("#amount").fill("300,000,000");
        page.locator("#sizeClass").selectOption("SMALL");
        page.getByText("확인하기").click();
        assertThat(page.locator("#content")).containsText("신청할 수 없는 요건이 있습니다");
        PageChecks.look(page, "finance-check" + suffix);
        page.navigate(origin() + "/tools/interest-subsidy");
        page.locator("#repayments").fill("2026-03-01 50,000,000");
        page.getByText("계산하기").click();
        assertThat(page.locator("#content")).containsText("계산 결과");
        PageChecks.look(page, "finance-tool" + suffix);
    }

    @Test
    void makesTheNextProgrammeAndPublishesIt() {
        try (var one = Chromium.visitor();
                var two = Chromium.visitor()) {
            var officer = Browsing.enter(one, origin(), "loan@demo.oneroof.kr");
            officer.navigate(origin() + "/desk/loan-programmes");
            PageChecks.look(officer, "finance-desk");
            officer.getByText("사업 만들기").click();
            officer.locator("#name\\.title").fill("긴급 경영안정자금");
            officer.locator("#name\\.round").fill("9");
            officer.locator("#loan\\.who\\.industries").fill("10-34");
            PageChecks.look(officer, "finance-form");
            Browsing.press(officer, "저장", "사업을 저장했습니다");
            Browsing.pressInVain(officer, "공개 요청", "공고 번호를 적은 뒤");
            officer.getByText("고치기").click();
            officer.locator("#name\\.noticeNumber").fill("2026-901");
            Browsing.press(officer, "저장", "고친 내용을 저장했습니다");
            Browsing.press(officer, "공개 요청", "공개를 요청했습니다");
            var path = officer.url();
            var city = Browsing.enter(two, origin(), "city@demo.oneroof.kr");
            city.navigate(path);
            PageChecks.look(city, "finance-publication");
            Browsing.press(city, "공개", "사업을 공개했습니다");
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
